import type { AnyRecord } from '../../archive/records.ts';
import { type Clause, clausesOf } from '../../markdown/clauses.ts';

const known = new WeakMap<AnyRecord, readonly Clause[]>();

/** The clauses of a record's text. Several rules ask for them, so each text is read once. */
export function clausesIn(record: AnyRecord): readonly Clause[] {
  const found = known.get(record) ?? clausesOf(record.body);
  known.set(record, found);
  return found;
}
