import { itemNumberOf } from '../figures/meeting-account.ts';
import type { RegisterEntry } from '../figures/withheld-register.ts';
import { kinds } from '../schemas/kinds.ts';
import { withheldTable } from './data-tables.ts';
import { type DataSource, type DataValues, tableData } from './record-data.ts';
import { isReusable } from './reusable.ts';

/** What the public register tells of a withheld record, and nothing else. */
export function withheldData(
  { record, bodies, year, isOverdue }: RegisterEntry,
  source: DataSource,
): DataValues {
  const { archive, today } = source;
  const held = record.kind === 'decision' ? archive.meetingOf(record) : undefined;
  const isHeldShown = held !== undefined && isReusable(held, today);
  const { publicTitle, ground, clause, reviewer, reviewedOn, nextReviewOn } = record.withholding ?? {};
  const values = {
    kind: kinds[record.kind].label,
    bodies,
    year,
    publicTitle,
    ground,
    clause,
    reviewer,
    reviewedOn,
    nextReviewOn,
    isOverdue,
    meeting: isHeldShown ? held.id : undefined,
    item: isHeldShown && record.kind === 'decision' ? itemNumberOf(record) : undefined,
  };
  return tableData(withheldTable, values, source);
}
