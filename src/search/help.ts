import type { SearchIndex } from './engine.ts';
import { findAll, findResembling, wantedBy } from './find.ts';
import { nearestWords } from './other-words.ts';
import { keywordsOf } from './query.ts';

/** A query that finds something, with the number of records. */
interface OtherQuery {
  readonly query: string;
  readonly total: number;
}

/** What may lead further where nothing was found. */
export interface Help {
  /** How many records there are without the chosen facets. */
  readonly withoutChoice: number;
  /** Parts of the query, and listed words like it, that find something. */
  readonly queries: readonly OtherQuery[];
  /** The department whose business the question seems to be. */
  readonly department: { readonly title: string; readonly path: string } | undefined;
}

/** Looks for ways on from a query; `withoutChoice` records were found before the choice of facets. */
export async function helpFor(index: SearchIndex, query: string, withoutChoice: number): Promise<Help> {
  const keywords = keywordsOf(query).map(({ text }) => text);
  const parts = keywords.length > 1 ? keywords : [];
  const candidates = [...new Set([...parts, ...nearestWords(index.aliases, query)])];
  const counted = await Promise.all(
    candidates.map(async (candidate) => ({
      query: candidate,
      total: (
        await findAll(
          index,
          wantedBy(candidate, () => []),
        )
      ).length,
    })),
  );
  return {
    withoutChoice,
    queries: counted.filter(({ total }) => total > 0),
    department: await departmentFor(index, query),
  };
}

async function departmentFor(index: SearchIndex, query: string): Promise<Help['department']> {
  const resembling = await findResembling(index, query, 0);
  const [best] = resembling
    .filter(({ facts }) => facts.facets.kind.some(([kind]) => kind === 'departments'))
    .sort((a, b) => b.score - a.score);
  if (!best) return undefined;
  const { title, path } = await index.text(best.name);
  return { title, path };
}
