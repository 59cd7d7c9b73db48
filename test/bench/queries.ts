import { readFileSync } from 'node:fs';

/** One query, and the record that it names where it names one. */
export interface Query {
  readonly set: string;
  readonly text: string;
  readonly target: string | undefined;
}

/** Reads a file of query sets: `{ sets: { no: { queries: [{ q, target? }] } } }`. */
export function readQueries(file: string): Query[] {
  const { sets } = JSON.parse(readFileSync(file, 'utf8')) as {
    sets: Record<string, { queries: { q: string; target?: string }[] }>;
  };
  return Object.entries(sets).flatMap(([set, { queries }]) =>
    queries.map(({ q, target }) => ({
      set,
      text: q,
      target: target === undefined ? undefined : `policies/${target}`,
    })),
  );
}
