import type { SearchableEntry } from './searchable.ts';

/** A reader's query asks every shard, so they are few; a change makes its whole shard anew, so they are not too large. */
const FULL = 2500;

/**
 * Records by shard, the newest first: whole years, put together until a shard is full. From the oldest on, so that a new year changes only the
 * newest shard. The key is the first year of a shard; what has no year stands with the newest.
 */
export function shardsOf(entries: readonly SearchableEntry[]): Map<string, SearchableEntry[]> {
  const years = [...Map.groupBy(entries, yearOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  const shards = new Map<string, SearchableEntry[]>();
  let key: string | undefined;
  for (const [year, members] of years) {
    const filled = key === undefined ? undefined : shards.get(key);
    if (key !== undefined && filled && filled.length < FULL) shards.set(key, [...filled, ...members]);
    else {
      key = year;
      shards.set(year, members);
    }
  }
  return new Map([...shards].reverse());
}

function yearOf({ facts }: SearchableEntry): string {
  return facts.facets.year?.[0]?.[0] ?? 'undated';
}
