/** must = a breach stops the build; should = a warning; review = a person has to judge. */
export type FindingKind = 'must' | 'should' | 'review';

/** A place in the content folder. Lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One fault of content: where it is, what is wrong, on which legal ground, and what to write instead. */
export interface Finding extends Place {
  /** Id of the rule, which is also its page, `/rules/<id>/`. */
  readonly rule: string;
  readonly kind: FindingKind;
  readonly message: string;
  /** The legal or technical ground, ready to read; empty where it is only a matter of form. */
  readonly basis: string;
  readonly fix: string;
  /** The front-matter key that a reading fault is about. */
  readonly key?: string;
  /** The other place, where two records clash. */
  readonly related?: readonly Place[];
}

/** Findings in reading order: by file, line, column, then rule. */
export function inReadingOrder(a: Finding, b: Finding): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
