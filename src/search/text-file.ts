import type { FacetValue } from './facets.ts';

/** What is shown of a record in a list of results: one small file per record, loaded for the results on the page. */
export interface RecordText {
  /** `<collection>/<record id>`. */
  readonly id: string;
  /** Address of its page below the portal's own. */
  readonly path: string;
  readonly kind: string;
  readonly title: string;
  readonly number?: string;
  readonly day?: string;
  readonly status?: string;
  readonly outcome?: string;
  readonly departments: readonly FacetValue[];
  /** What is findable, in the order of the index: paragraphs and facts, with the anchor at which they stand. */
  readonly passages: readonly Passage[];
}

/** A paragraph or a fact of a record; where it stands in an attachment, that one's title. An empty anchor is none. */
export type Passage = readonly [text: string, anchor?: string, attachment?: string];
