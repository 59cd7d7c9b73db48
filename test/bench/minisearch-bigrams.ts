import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { encodeText, GAP } from '../../src/search/encoder.ts';
import type { Searchable } from '../../src/search/searchable.ts';
import type { Query } from './queries.ts';
import type { Given } from './scores.ts';

/** MiniSearch over pairs of characters, all of which are wanted; the whole index has to be loaded before the first query. */
export function runMiniSearch(
  records: readonly Searchable[],
  queries: readonly Query[],
): { given: Given[]; bytes: number } {
  const engine = new MiniSearch({
    fields: ['title', 'text'],
    tokenize: (text) =>
      text
        .split(/\s+/)
        .flatMap(encodeText)
        .filter((token) => token !== GAP && !/[a-z]$/.test(token)),
    processTerm: (term) => term,
    searchOptions: { combineWith: 'AND', boost: { title: 5 } },
  });
  engine.addAll(
    records.map(({ id, title, number, passages }) => ({
      id,
      title,
      text: [number ?? '', ...passages.map(([text]) => text)].join('\n'),
    })),
  );
  const given = queries.map((query) => {
    const start = performance.now();
    const ids = engine.search(query.text).map(({ id }) => String(id));
    return { query, ids, milliseconds: performance.now() - start };
  });
  return { given, bytes: gzipSync(JSON.stringify(engine)).length };
}
