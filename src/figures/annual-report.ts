import type { Archive } from '../archive/archive.ts';
import type { Day } from '../archive/days.ts';
import type { Policy } from '../archive/records.ts';
import { isPublished, isWithheld, statusOn } from '../archive/status.ts';

/** One row of the national form of the annual report, 第二十条第（一）项, in pieces. */
export interface ReportRow {
  /** 上年末有效. */
  readonly before: number;
  /** 本年制发. */
  readonly made: number;
  /** 本年废止, lapsed ones included. */
  readonly ended: number;
  /** 现行有效; always before + made − ended. Those not yet in effect count, because they are made and not ended. */
  readonly inForce: number;
  /** The day for which it holds: the last of the year, or today where the year still runs. */
  readonly until: Day;
}

/**
 * 行政规范性文件 made, repealed or lapsed, and in force, by 成文日期 and the status on the last day of the year.
 * Withheld ones have no category and scheduled ones are not yet public: neither counts.
 */
export function normativeDocumentsOf(year: number, archive: Archive, today: Day): ReportRow {
  const lastDay = `${year}-12-31`;
  const until = lastDay < today ? lastDay : today;
  const dayBefore = `${year - 1}-12-31`;
  const documents = archive
    .all('policy')
    .filter(
      (policy) => policy.category === '行政规范性文件' && !isWithheld(policy) && isPublished(policy, today),
    );
  const standing = (day: Day) =>
    documents.filter((policy) => isMadeBy(policy, day) && !hasEnded(policy, day, archive));
  const before = standing(dayBefore);
  const after = standing(until);
  const made = documents.filter((policy) => isMadeBy(policy, until) && !isMadeBy(policy, dayBefore));
  return {
    before: before.length,
    made: made.length,
    ended: before.length + made.length - after.length,
    inForce: after.length,
    until,
  };
}

function isMadeBy(policy: Policy, day: Day): boolean {
  return policy.writtenOn !== undefined && policy.writtenOn <= day;
}

function hasEnded(policy: Policy, day: Day, archive: Archive): boolean {
  const { status } = statusOn(policy, day, archive);
  return status === '废止' || status === '失效';
}
