/** By what a search can be narrowed, in the order in which it is offered. */
export const facets = ['kind', 'department', 'topic', 'year', 'status', 'outcome', 'ground'] as const;

/** By what a search can be narrowed. */
export type Facet = (typeof facets)[number];

/** One value of a facet: how it stands in the address, and how a reader calls it (empty where the page knows the word). */
export type FacetValue = readonly [id: string, label: string];

/** What the browser has to know of all records of a shard, a column per fact; row numbers are those of the index. */
export interface Facts {
  readonly values: Readonly<Record<Facet, readonly FacetValue[]>>;
  /** Facet → row → positions in `values`. */
  readonly rows: Readonly<Record<Facet, readonly (readonly number[])[]>>;
  /** Days since 1970-01-01; -1 where a record has no day. */
  readonly days: readonly number[];
  /** How many tokens of the index the title takes, by row. */
  readonly title: readonly number[];
  /** How many tokens the document number takes that follows it. */
  readonly number: readonly number[];
}

/** The facts of one record. */
export interface RecordFacts {
  readonly facets: Readonly<Record<Facet, readonly FacetValue[]>>;
  readonly day: number;
  readonly title: number;
  readonly number: number;
}

/** Chosen values: facet → id or label of one value. */
export type Chosen = Readonly<Partial<Record<Facet, string>>>;

/** A value with the number of records that it would leave. */
export interface FacetCount {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** The facts of one row of a shard. */
export function factsOf(facts: Facts, row: number): RecordFacts {
  const valuesOf = (facet: Facet) =>
    (facts.rows[facet][row] ?? []).map((at) => facts.values[facet][at] as FacetValue);
  return {
    facets: Object.fromEntries(
      facets.map((facet) => [facet, valuesOf(facet)]),
    ) as unknown as RecordFacts['facets'],
    day: facts.days[row] ?? -1,
    title: facts.title[row] ?? 0,
    number: facts.number[row] ?? 0,
  };
}

/** Whether a record has all chosen values, one facet left out. */
export function isChosen(record: RecordFacts, chosen: Chosen, except?: Facet): boolean {
  return facets.every((facet) => {
    const wanted = chosen[facet];
    return (
      !wanted ||
      facet === except ||
      record.facets[facet].some(([id, label]) => id === wanted || label === wanted)
    );
  });
}

/** How many records each value would leave, the other choices kept: the most frequent first, years from the newest. */
export function countFacets(records: readonly RecordFacts[], chosen: Chosen): Record<Facet, FacetCount[]> {
  const counts = facets.map((facet) => {
    const byId = new Map<string, { id: string; label: string; count: number }>();
    for (const record of records) {
      if (!isChosen(record, chosen, facet)) continue;
      for (const [id, label] of record.facets[facet]) {
        const known = byId.get(id);
        if (known) known.count++;
        else byId.set(id, { id, label, count: 1 });
      }
    }
    const order = facet === 'year' ? newestYear : mostFrequent;
    return [facet, [...byId.values()].sort(order)] as const;
  });
  return Object.fromEntries(counts) as Record<Facet, FacetCount[]>;
}

const newestYear = (a: FacetCount, b: FacetCount) => (a.id < b.id ? 1 : -1);
const mostFrequent = (a: FacetCount, b: FacetCount) => b.count - a.count || (a.id < b.id ? -1 : 1);
