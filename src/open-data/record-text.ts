import type { Day } from '../archive/days.ts';
import type { AnyRecord } from '../archive/records.ts';
import { type PlainParagraph, plainParagraphs } from '../markdown/plain-text.ts';
import { isTextReusable } from './reusable.ts';

const known = new WeakMap<AnyRecord, PlainParagraph[]>();

/** The text of a record by paragraph, each with the anchor of its clause; empty where it is not public. Several feeds ask for the same one. */
export function publicParagraphs(record: AnyRecord, today: Day): readonly PlainParagraph[] {
  if (!isTextReusable(record, today)) return [];
  const before = known.get(record);
  if (before) return before;
  const paragraphs = plainParagraphs(record.body);
  known.set(record, paragraphs);
  return paragraphs;
}
