import type { Query } from './queries.ts';
import type { Truth } from './truth.ts';

/** What a search gave for one query: all records found, in order; none where it said that it has only approximations. */
export interface Given {
  readonly query: Query;
  readonly ids: readonly string[];
  readonly milliseconds: number;
}

/** How good a search is, over a set of queries. */
export interface Scores {
  readonly queries: number;
  /** Percent of the records that hold the query, and of the records given. */
  readonly recall: number;
  readonly precision: number;
  /** Share of the first ten results that hold the query. */
  readonly firstPage: number;
  /** Percent of the named records that stand first. */
  readonly targetFirst: number | undefined;
  /** Queries that something answers and that were told that nothing does. */
  readonly wronglyNothing: number;
  readonly p50: number;
  readonly p95: number;
}

/** Measures what was given against what is true. */
export function scoresOf(given: readonly Given[], truth: Truth): Scores {
  const judged = given.map((one) => judge(one, truth));
  const sum = (value: (one: Judged) => number) => judged.reduce((total, one) => total + value(one), 0);
  const targets = judged.filter(({ isTargetFirst }) => isTargetFirst !== undefined);
  const times = given.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    queries: given.length,
    recall: percent(
      sum(({ found }) => found),
      sum(({ expected }) => expected),
    ),
    precision: percent(
      sum(({ right }) => right),
      sum(({ given }) => given),
    ),
    firstPage:
      percent(
        sum(({ rightFirst }) => rightFirst),
        sum(({ first }) => first),
      ) / 100,
    targetFirst:
      targets.length === 0
        ? undefined
        : percent(targets.filter(({ isTargetFirst }) => isTargetFirst).length, targets.length),
    wronglyNothing: judged.filter(({ expected, given }) => expected > 0 && given === 0).length,
    p50: at(0.5),
    p95: at(0.95),
  };
}

interface Judged {
  readonly expected: number;
  readonly found: number;
  readonly given: number;
  readonly right: number;
  readonly first: number;
  readonly rightFirst: number;
  readonly isTargetFirst: boolean | undefined;
}

function judge({ query, ids }: Given, truth: Truth): Judged {
  const expected = truth.expected(query.text);
  const tolerated = truth.tolerated(query.text);
  const isRight = (id: string) => expected.has(id) || tolerated.has(id);
  const first = ids.slice(0, 10);
  return {
    expected: expected.size,
    found: ids.filter((id) => expected.has(id)).length,
    given: ids.length,
    right: ids.filter(isRight).length,
    first: first.length,
    rightFirst: first.filter(isRight).length,
    isTargetFirst: query.target === undefined ? undefined : ids[0] === query.target,
  };
}

const percent = (part: number, whole: number) => (whole === 0 ? 100 : (part / whole) * 100);
