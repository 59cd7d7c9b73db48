import type { Archive } from '../archive/archive.ts';
import type { Day } from '../archive/days.ts';
import type { AnyRecord, Department } from '../archive/records.ts';
import { hasPage, isWithdrawn, type Status, statusOn } from '../archive/status.ts';
import { text } from '../text.ts';
import { recordsOf } from './department-records.ts';

/** What a department has published of one kind. */
export interface DepartmentSection {
  /** Names its list: `/departments/qumzj/policies/`. */
  readonly id: 'policies' | 'interpretations' | 'consultations' | 'decisions';
  readonly title: string;
  /** With a page, the newest first. */
  readonly records: readonly AnyRecord[];
}

/** Everything that a department published, explained, asked and proposed. */
export function departmentSections(
  department: Department,
  archive: Archive,
  today: Day,
): DepartmentSection[] {
  const words = text.department;
  const records = (kind: AnyRecord['kind'], ...identifiers: string[]) =>
    recordsOf(department, kind, identifiers, archive).filter((record) => hasPage(record, today));
  return [
    { id: 'policies', title: words.policies, records: records('policy', 'issuers', 'drafters') },
    {
      id: 'interpretations',
      title: words.interpretations,
      records: records('interpretation', 'interpreters'),
    },
    { id: 'consultations', title: words.consultations, records: records('consultation', 'drafters') },
    { id: 'decisions', title: words.decisions, records: records('decision', 'proposedBy') },
  ];
}

const places: Readonly<Record<Status, number>> = { 有效: 0, 已修改: 0, 尚未施行: 1, 失效: 2, 废止: 2 };

/** Policies in force first, then those to come, then the others; each as they stood. Other records stay in their order. */
export function inForceFirst(records: readonly AnyRecord[], archive: Archive, today: Day): AnyRecord[] {
  return records
    .map((record) => ({ record, at: placeOf(record, archive, today) }))
    .sort((a, b) => a.at - b.at)
    .map(({ record }) => record);
}

/** How many policies are in force. */
export function countInForce(records: readonly AnyRecord[], archive: Archive, today: Day): number {
  return records.filter((one) => placeOf(one, archive, today) === 0).length;
}

function placeOf(record: AnyRecord, archive: Archive, today: Day): number {
  if (isWithdrawn(record, today)) return 3;
  return record.kind === 'policy' ? places[statusOn(record, today, archive).status] : 0;
}
