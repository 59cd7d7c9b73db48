import type { AnyRecord, RecordTypes } from '../archive/records.ts';
import { hasPage } from '../archive/status.ts';
import { currentPortal } from '../portal.ts';
import type { Kind } from '../schemas/kinds.ts';

/** The records of a kind that have a page today, the newest first. */
export function publicRecords<K extends Kind>(kind: K): RecordTypes[K][] {
  const { archive, today } = currentPortal();
  return newestFirst(archive.all(kind).filter((record) => hasPage(record, today)));
}

/** Records by the day of publication, the newest first; on one day, by document number or id from the highest down. */
export function newestFirst<T extends AnyRecord>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => compare(dayOf(b), dayOf(a)) || compare(b.id, a.id));
}

/** Records by year of publication, the newest year first; a record without a day counts to the year of its id. */
export function byYear<T extends AnyRecord>(records: readonly T[]): [year: string, records: T[]][] {
  const years = Map.groupBy(records, (record) => dayOf(record).slice(0, 4) || record.id.slice(0, 4));
  return [...years].sort(([a], [b]) => compare(b, a));
}

function dayOf(record: AnyRecord): string {
  if (record.kind === 'meeting') return record.heldOn ?? record.publishedOn ?? '';
  return record.publishedOn ?? '';
}

// By code point: the same order on every machine.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
