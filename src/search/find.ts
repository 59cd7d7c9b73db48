import { comparable } from './encoder.ts';
import type { SearchIndex } from './engine.ts';
import type { RecordFacts } from './facets.ts';
import { type Keyword, keywordsOf, rankOf, ranks, resemblingTokens } from './query.ts';

/** A record that was found. */
export interface Hit {
  readonly name: string;
  readonly facts: RecordFacts;
  /** Position in {@link ranks}; one half more where only another word for what was typed was found. */
  readonly rank: number;
  readonly score: number;
}

/** One thing that is wanted: as it was typed, then the other words for it. */
export type Wanted = readonly Keyword[];

/** Up to so many texts are looked at to confirm what the index can't tell. */
const CONFIRMED = 20;
/** So much of a query a record must hold to resemble it. */
const RESEMBLANCE = 0.6;

/** What is wanted by a query: each of its keywords, with the other words for it. */
export function wantedBy(query: string, othersFor: (word: string) => readonly string[]): Wanted[] {
  return keywordsOf(query).map((keyword) => [
    keyword,
    ...othersFor(keyword.text).flatMap((other) => keywordsOf(other).slice(0, 1)),
  ]);
}

/** Records that hold everything that is wanted. */
export async function findAll(index: SearchIndex, wanted: readonly Wanted[]): Promise<Hit[]> {
  if (wanted.length === 0) return [];
  const found = await Promise.all(wanted.map((words) => findOne(index, words)));
  const [first, ...others] = found as [Map<string, number>, ...Map<string, number>[]];
  return [...first.keys()]
    .filter((name) => others.every((ranked) => ranked.has(name)))
    .map(
      (name): Hit => ({
        name,
        facts: index.facts(name),
        rank: Math.max(...found.map((ranked) => ranked.get(name) ?? 0)),
        score: 0,
      }),
    );
}

/** Records that hold one of the words, each with its rank. */
async function findOne(index: SearchIndex, words: Wanted): Promise<Map<string, number>> {
  const found = await Promise.all(words.map((word) => findWord(index, word)));
  const ranked = new Map<string, number>();
  words.forEach((word, i) => {
    for (const [name, position] of found[i] ?? []) {
      const { title, number } = index.facts(name);
      const rank = rankOf(word, { position, title, number }) + (i > 0 ? 0.5 : 0);
      ranked.set(name, Math.min(rank, ranked.get(name) ?? rank));
    }
  });
  return ranked;
}

/** Records that hold a word, each with the first position of its first phrase. */
async function findWord(index: SearchIndex, word: Keyword): Promise<Map<string, number>> {
  const { phrases, windows, single, isLoose } = word;
  if (single !== undefined) return index.beginning(single);
  const found = await findPhrases(index, windows);
  const isTold = windows.length === phrases.length && !isLoose;
  if (isTold) return found;
  if (found.size <= CONFIRMED) return confirm(index, found, word);
  return findPhrases(index, phrases);
}

async function findPhrases(index: SearchIndex, phrases: Keyword['phrases']): Promise<Map<string, number>> {
  const [first = new Map<string, number>(), ...others] = await Promise.all(
    phrases.map((phrase) => index.phrase(phrase)),
  );
  return new Map([...first].filter(([name]) => others.every((places) => places.has(name))));
}

/** Looks into the texts for what the index can't tell: whether the parts of a word stand together, and where. */
async function confirm(
  index: SearchIndex,
  found: ReadonlyMap<string, number>,
  { comparable: wanted }: Keyword,
): Promise<Map<string, number>> {
  const held = await Promise.all(
    [...found.keys()].map(async (name) => {
      const { title, number = '', passages } = await index.text(name);
      const inTitle = comparable(title).indexOf(wanted);
      if (inTitle >= 0) return [[name, Math.min(inTitle, 1)] as const];
      if (comparable(number).includes(wanted)) return [[name, index.facts(name).title + 1] as const];
      return passages.some(([text]) => comparable(text).includes(wanted))
        ? [[name, Number.POSITIVE_INFINITY] as const]
        : [];
    }),
  );
  return new Map(held.flat());
}

/** Records whose titles read so in pinyin, or whose titles' syllables begin so. */
export async function findTitles(
  index: SearchIndex,
  readings: readonly (readonly string[])[],
): Promise<Hit[]> {
  const found = await Promise.all(
    readings.filter(({ length }) => length > 0).map((tokens) => index.phrase(tokens)),
  );
  const names = new Set(found.flatMap((places) => [...places.keys()]));
  return [...names].map((name) => ({
    name,
    facts: index.facts(name),
    rank: ranks.indexOf('title'),
    score: 0,
  }));
}

/** Records that hold the greater part of a query, those with the most of it first. */
export async function findResembling(index: SearchIndex, query: string, share = RESEMBLANCE): Promise<Hit[]> {
  const tokens = resemblingTokens(keywordsOf(query));
  if (tokens.length < 2) return [];
  const counts = new Map<string, number>();
  for (const places of await Promise.all(tokens.map((token) => index.phrase([token])))) {
    for (const name of places.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= 2 && count >= tokens.length * share)
    .map(([name, count]) => ({ name, facts: index.facts(name), rank: ranks.length, score: count }));
}
