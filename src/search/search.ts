import { comparable } from './encoder.ts';
import type { SearchIndex } from './engine.ts';
import { excerptOf, mark, type Piece } from './excerpt.ts';
import {
  type Chosen,
  countFacets,
  type Facet,
  type FacetCount,
  isChosen,
  type RecordFacts,
} from './facets.ts';
import { type Keyword, keywordsOf, rankOf, ranks, resemblingTokens } from './query.ts';
import type { RecordText } from './text-file.ts';

/** What a reader asks for. */
export interface SearchRequest {
  readonly query: string;
  readonly chosen: Chosen;
  readonly sort: 'relevance' | 'date';
  /** From 1. */
  readonly page: number;
}

/** One result, ready to be shown. */
export interface Result extends Omit<RecordText, 'passages' | 'title'> {
  readonly title: readonly Piece[];
  readonly excerpt: readonly Piece[];
  /** Anchor of the clause in which the phrase stands. */
  readonly anchor: string | undefined;
}

/** The answer to a request. */
export interface Answer {
  readonly total: number;
  /** True where nothing holds what was asked for, and these are records that resemble it. */
  readonly isApproximate: boolean;
  readonly results: readonly Result[];
  readonly counts: Readonly<Record<Facet, readonly FacetCount[]>>;
}

/** Results on a page. */
export const PAGE_SIZE = 10;
/** Up to so many texts are looked at to confirm what the index can't tell, and up to so many records are scored. */
const CONFIRMED = 20;
const SCORED = 400;
/** So much of a query a record must hold to resemble it. */
const RESEMBLANCE = 0.6;

interface Hit {
  readonly name: string;
  readonly facts: RecordFacts;
  readonly rank: number;
  score: number;
}

/** Looks for a query and prepares the asked page of what was found. */
export async function search(index: SearchIndex, request: SearchRequest): Promise<Answer> {
  const keywords = keywordsOf(request.query);
  const isBrowsing = request.query.trim() === '';
  const exact = isBrowsing ? browse(index) : await findExact(index, keywords);
  const isApproximate = !isBrowsing && exact.length === 0;
  const hits = isApproximate ? await findResembling(index, keywords) : exact;
  const counts = countFacets(
    hits.map(({ facts }) => facts),
    request.chosen,
  );
  const kept = hits.filter(({ facts }) => isChosen(facts, request.chosen));
  const isByDate = request.sort === 'date' || isBrowsing;
  if (!isByDate && !isApproximate) await score(index, kept, keywords);
  kept.sort(isByDate ? newer : better);
  const shown = kept.slice((request.page - 1) * PAGE_SIZE, request.page * PAGE_SIZE);
  const wanted = isApproximate ? resemblingTokens(keywords) : keywords.map(({ comparable }) => comparable);
  const results = await Promise.all(shown.map(async ({ name }) => resultOf(await index.text(name), wanted)));
  return { total: kept.length, isApproximate: isApproximate && hits.length > 0, results, counts };
}

function browse(index: SearchIndex): Hit[] {
  return index.all().map((name) => ({ name, facts: index.facts(name), rank: 0, score: 0 }));
}

async function findExact(index: SearchIndex, keywords: readonly Keyword[]): Promise<Hit[]> {
  if (keywords.length === 0) return [];
  const found = await Promise.all(keywords.map((keyword) => findKeyword(index, keyword)));
  const hits = [...(found[0] as Map<string, number>).keys()]
    .filter((name) => found.every((places) => places.has(name)))
    .map((name): Hit => {
      const facts = index.facts(name);
      const rank = Math.max(
        ...keywords.map((keyword, i) =>
          rankOf(keyword, { position: found[i]?.get(name) ?? 0, title: facts.title, number: facts.number }),
        ),
      );
      return { name, facts, rank, score: 0 };
    });
  const loose = keywords.filter(({ isLoose }) => isLoose);
  return loose.length > 0 && hits.length <= CONFIRMED ? confirm(index, hits, loose) : hits;
}

/** Records that hold a keyword, each with the first position of its first phrase. */
async function findKeyword(index: SearchIndex, { phrases, single }: Keyword): Promise<Map<string, number>> {
  if (single !== undefined) return index.beginning(single);
  const found = await Promise.all(phrases.map((phrase) => index.phrase(phrase)));
  return new Map([...(found[0] ?? [])].filter(([name]) => found.every((places) => places.has(name))));
}

async function confirm(
  index: SearchIndex,
  hits: readonly Hit[],
  keywords: readonly Keyword[],
): Promise<Hit[]> {
  const held = await Promise.all(
    hits.map(async ({ name }) => {
      const { title, number = '', passages } = await index.text(name);
      const texts = [title, number, ...passages.map(([text]) => text)].map(comparable);
      return keywords.every((keyword) => texts.some((text) => text.includes(keyword.comparable)));
    }),
  );
  return hits.filter((_, i) => held[i]);
}

/** Records that hold the greater part of a query, those with the most of it first. */
async function findResembling(index: SearchIndex, keywords: readonly Keyword[]): Promise<Hit[]> {
  const tokens = resemblingTokens(keywords);
  if (tokens.length < 2) return [];
  const counts = new Map<string, number>();
  for (const places of await Promise.all(tokens.map((token) => index.phrase([token])))) {
    for (const name of places.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= 2 && count >= tokens.length * RESEMBLANCE)
    .map(([name, count]) => ({ name, facts: index.facts(name), rank: ranks.length, score: count }));
}

/** Scoring costs time with the number of records; beyond a limit the newest come first instead. */
async function score(index: SearchIndex, hits: readonly Hit[], keywords: readonly Keyword[]): Promise<void> {
  if (hits.length < 2 || hits.length > SCORED) return;
  const scores = await index.scores(resemblingTokens(keywords, 6));
  for (const hit of hits) hit.score = scores.get(hit.name) ?? 0;
}

const newer = (a: Hit, b: Hit) => b.facts.day - a.facts.day || (a.name < b.name ? -1 : 1);
const better = (a: Hit, b: Hit) => a.rank - b.rank || b.score - a.score || newer(a, b);

function resultOf({ passages, title, ...record }: RecordText, wanted: readonly string[]): Result {
  const found = excerptOf(passages, wanted);
  const opening = passages.find(([text]) => text.length > 20)?.[0] ?? '';
  return {
    ...record,
    title: mark(title, wanted),
    excerpt: found?.pieces ?? [
      { text: opening.length > 96 ? `${opening.slice(0, 96)}…` : opening, isMarked: false },
    ],
    anchor: found?.anchor,
  };
}
