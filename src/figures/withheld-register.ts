import type { Archive } from '../archive/archive.ts';
import type { Day } from '../archive/days.ts';
import type { Decision, Policy } from '../archive/records.ts';
import { isWithheld } from '../archive/status.ts';

/** One line of the 不予公开登记. */
export interface RegisterEntry {
  readonly record: Policy | Decision;
  /** Who issued it, or proposed it to the meeting: names of departments. */
  readonly bodies: readonly string[];
  /** 成文年份, or the year of the meeting; undefined where neither is known. */
  readonly year: number | undefined;
  /** Whether 复查日期 is past, or none was set. */
  readonly isOverdue: boolean;
}

/** All withheld policies and decisions: overdue reviews first, the longest overdue at the top, then the newest. */
export function withheldRegister(archive: Archive, today: Day): RegisterEntry[] {
  return [...archive.all('policy'), ...archive.all('decision')]
    .filter((record) => isWithheld(record))
    .map((record) => entryOf(record, archive, today))
    .sort((a, b) => Number(b.isOverdue) - Number(a.isOverdue) || inGroup(a, b));
}

function entryOf(record: Policy | Decision, archive: Archive, today: Day): RegisterEntry {
  const next = record.withholding?.nextReviewOn;
  const heldOn = record.kind === 'decision' ? archive.meetingOf(record)?.heldOn : undefined;
  return {
    record,
    bodies: record.kind === 'policy' ? record.issuers : record.proposedBy,
    year: record.writtenYear ?? (heldOn === undefined ? undefined : Number(heldOn.slice(0, 4))),
    isOverdue: next === undefined || next < today,
  };
}

function inGroup(a: RegisterEntry, b: RegisterEntry): number {
  return a.isOverdue
    ? inOrder(a.record.withholding?.nextReviewOn, b.record.withholding?.nextReviewOn)
    : inOrder(b.record.withholding?.reviewedOn, a.record.withholding?.reviewedOn);
}

function inOrder(a: Day = '', b: Day = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
