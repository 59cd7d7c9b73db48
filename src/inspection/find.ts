import type { FindKind } from '../archive/inspection.ts';

/** One place in a text that gives something away. It carries no value: whoever needs it has the text. */
export interface Find {
  readonly kind: FindKind;
  /** What a message may show: `500***********1234`, `138****8000`, `机密★`. */
  readonly masked: string;
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
  readonly length: number;
}
