import type { SearchIndex } from './engine.ts';
import { excerptOf, mark, type Piece } from './excerpt.ts';
import { type Chosen, countFacets, type Facet, type FacetCount, isChosen } from './facets.ts';
import { findAll, findResembling, findTitles, type Hit, wantedBy } from './find.ts';
import { formsOf, initialTokens, lettersOf, pinyinTokens, syllablesOf } from './forms.ts';
import { type Help, helpFor } from './help.ts';
import { otherWords, rewordings, simplify, wordsReading } from './other-words.ts';
import { keywordsOf, resemblingTokens } from './query.ts';
import type { RecordText } from './text-file.ts';

/** What a reader asks for. */
export interface SearchRequest {
  readonly query: string;
  readonly chosen: Chosen;
  readonly sort: 'relevance' | 'date';
  /** From 1. */
  readonly page: number;
  /** Whether the names of all records found are wanted, as a measurement does. */
  readonly isMeasured?: boolean;
}

/** One result, ready to be shown. */
export interface Result extends Omit<RecordText, 'passages' | 'title'> {
  readonly title: readonly Piece[];
  readonly excerpt: readonly Piece[];
  /** The phrase that the excerpt shows. */
  readonly phrase: string | undefined;
  /** Anchor of the clause in which it stands. */
  readonly anchor: string | undefined;
  /** Title of the attachment in which it stands. */
  readonly attachment: string | undefined;
}

/** The answer to a request. */
export interface Answer {
  readonly total: number;
  /** True where nothing holds what was asked for, and these are records that resemble it. */
  readonly isApproximate: boolean;
  /** What was looked for besides what was typed. */
  readonly also: readonly string[];
  readonly results: readonly Result[];
  /** All records found, in order, as `<shard>:<row>`; only for a measurement. */
  readonly names?: readonly string[];
  readonly counts: Readonly<Record<Facet, readonly FacetCount[]>>;
  /** What may lead further; given where nothing was found. */
  readonly help: Help | undefined;
}

/** Results on a page. */
export const PAGE_SIZE = 10;
/** Scoring costs time with the number of records; beyond so many the newest come first instead. */
const SCORED = 150;

/** What was found, and what it is to be marked by. */
interface Found {
  readonly hits: readonly Hit[];
  readonly phrases: readonly string[];
  readonly also: readonly string[];
  readonly isApproximate: boolean;
}

/** Looks for a query and prepares the asked page of what was found. */
export async function search(index: SearchIndex, request: SearchRequest): Promise<Answer> {
  const isBrowsing = request.query.trim() === '';
  const found = isBrowsing ? browse(index) : await find(index, request.query);
  const { hits, phrases, also, isApproximate } = found;
  const counts = countFacets(
    hits.map(({ facts }) => facts),
    request.chosen,
  );
  const kept = hits.filter(({ facts }) => isChosen(facts, request.chosen));
  const isByDate = request.sort === 'date' || isBrowsing;
  const ordered = isByDate
    ? kept.sort(newer)
    : (isApproximate ? kept : await scored(index, kept, request.query)).sort(better);
  const shown = ordered.slice((request.page - 1) * PAGE_SIZE, request.page * PAGE_SIZE);
  const results = await Promise.all(shown.map(async ({ name }) => resultOf(await index.text(name), phrases)));
  const help =
    kept.length === 0 && !isBrowsing ? await helpFor(index, request.query, hits.length) : undefined;
  const names = request.isMeasured ? { names: ordered.map(({ name }) => name) } : {};
  return {
    total: kept.length,
    isApproximate: isApproximate && hits.length > 0,
    also,
    results,
    ...names,
    counts,
    help,
  };
}

function browse(index: SearchIndex): Found {
  const hits = index.all().map((name) => ({ name, facts: index.facts(name), rank: 0, score: 0 }));
  return { hits, phrases: [], also: [], isApproximate: false };
}

/** The best reading of a query that something answers: as typed and in other words, in the simplified script, as pinyin, reworded, in part. */
async function find(index: SearchIndex, query: string): Promise<Found> {
  for (const form of formsOf(query)) {
    const found = await findWords(index, form);
    if (found.hits.length > 0) return found;
  }
  const simplified = simplify(await index.simplified(), query.trim());
  if (simplified !== query.trim()) {
    const found = await findWords(index, simplified);
    if (found.hits.length > 0) return { ...found, also: [simplified, ...found.also] };
  }
  const letters = lettersOf(query);
  const read = letters ? await findReading(index, letters) : undefined;
  if (read && read.hits.length > 0) return read;
  for (const reworded of rewordings(index.aliases, simplified)) {
    const found = await findWords(index, reworded);
    if (found.hits.length > 0) return { ...found, also: [reworded] };
  }
  return {
    hits: await findResembling(index, simplified),
    phrases: resemblingTokens(keywordsOf(simplified)),
    also: [],
    isApproximate: true,
  };
}

async function findWords(index: SearchIndex, query: string): Promise<Found> {
  const wanted = wantedBy(query, (word) => otherWords(index.aliases, word));
  return {
    hits: await findAll(index, wanted),
    phrases: wanted.flat().map(({ comparable }) => comparable),
    also: wanted.flatMap(([, ...others]) => others.map(({ text }) => text)),
    isApproximate: false,
  };
}

/** Letters as pinyin: of listed words, which are then looked for, and of titles. */
async function findReading(index: SearchIndex, letters: string): Promise<Found> {
  const file = await index.pinyin();
  const words = wordsReading(file, letters);
  const [titles, ...others] = await Promise.all([
    findTitles(index, [
      ...syllablesOf(letters, new Set(file.syllables)).map(pinyinTokens),
      initialTokens(letters),
    ]),
    ...words.map((word) => findWords(index, word)),
  ]);
  const byName = new Map<string, Hit>();
  for (const hit of [...others.flatMap(({ hits }) => hits), ...titles]) {
    const known = byName.get(hit.name);
    if (!known || hit.rank < known.rank) byName.set(hit.name, hit);
  }
  return {
    hits: [...byName.values()],
    phrases: others.flatMap(({ phrases }) => phrases),
    also: [...new Set([...words, ...others.flatMap(({ also }) => also)])],
    isApproximate: false,
  };
}

async function scored(index: SearchIndex, hits: readonly Hit[], query: string): Promise<Hit[]> {
  if (hits.length < 2 || hits.length > SCORED) return [...hits];
  const scores = await index.scores(resemblingTokens(keywordsOf(query), 6));
  return hits.map((hit) => ({ ...hit, score: scores.get(hit.name) ?? 0 }));
}

const newer = (a: Hit, b: Hit) => b.facts.day - a.facts.day || (a.name < b.name ? -1 : 1);
const better = (a: Hit, b: Hit) => a.rank - b.rank || b.score - a.score || newer(a, b);

function resultOf({ passages, title, ...record }: RecordText, phrases: readonly string[]): Result {
  const found = excerptOf(passages, phrases);
  const opening = passages.find(([text]) => text.length > 20)?.[0] ?? '';
  return {
    ...record,
    title: mark(title, phrases),
    excerpt: found?.pieces ?? [
      { text: opening.length > 96 ? `${opening.slice(0, 96)}…` : opening, isMarked: false },
    ],
    phrase: found?.pieces.find(({ isMarked }) => isMarked)?.text,
    anchor: found?.anchor,
    attachment: found?.attachment,
  };
}
