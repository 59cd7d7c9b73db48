import type { Day } from '../archive/days.ts';
import type { AnyRecord } from '../archive/records.ts';
import { hasPage, isOpen, isWithdrawn } from '../archive/status.ts';

/** Whether a record may be handed on to others: it has a page, and was not withdrawn. */
export function isReusable(record: AnyRecord, today: Day): boolean {
  return hasPage(record, today) && !isWithdrawn(record, today);
}

/** Whether its text, attachments and withheld passages may be, too. A pending decision's are nobody's business yet. */
export function isTextReusable(record: AnyRecord, today: Day): boolean {
  return isReusable(record, today) && isOpen(record, today) && !('pending' in record && record.pending);
}

/** The day of a record's publication; undefined for a fixed page without one. */
export function publicationDay(record: AnyRecord): Day | undefined {
  return 'publishedOn' in record ? record.publishedOn : undefined;
}

/** By a day, the newest first; on one day by id. By code point: the same order on every machine. */
export function newestBy<T extends { readonly id: string }>(
  records: readonly T[],
  dayOf: (record: T) => string | undefined,
): T[] {
  const keyOf = (record: T) => `${dayOf(record) ?? ''} ${record.id}`;
  return records
    .map((record) => ({ record, key: keyOf(record) }))
    .sort((a, b) => (a.key < b.key ? 1 : a.key > b.key ? -1 : 0))
    .map(({ record }) => record);
}
