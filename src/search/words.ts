import type { Facet } from './facets.ts';

/** The words that the search page gives its script; `{…}` is filled in. */
export interface SearchWords {
  readonly searching: string;
  readonly prompt: string;
  readonly found: string;
  readonly approximate: string;
  readonly nothing: string;
  readonly failed: string;
  readonly all: string;
  readonly count: string;
  readonly also: string;
  readonly attachment: string;
  readonly separator: string;
  readonly near: string;
  readonly wider: string;
  readonly department: string;
  readonly suggestions: string;
  readonly suggested: string;
  readonly previous: string;
  readonly next: string;
  readonly pageOf: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly facets: Readonly<Record<Facet, string>>;
}

/** A sentence with its gaps filled. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}
