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
  /** 现行有效. Those not yet in effect count, because they are made and not ended. */
  readonly inForce: number;
  /** The day for which it holds: the last of the year, or today where the year still runs. */
  readonly until: Day;
}

/** Two figures that should be one. */
export interface Disagreement {
  readonly figure: 'made' | 'ended' | 'inForce';
  /** What the report of the year states, and what it should be. */
  readonly stated: number;
  readonly expected: number;
  /** Whether it was expected from the records, or from the reports: last year's total + made − ended. */
  readonly from: 'records' | 'reports';
}

/**
 * 行政规范性文件 made, repealed or lapsed, and in force, by 成文日期 and the status on the last day of the year.
 * Each is counted for itself. Withheld ones have no category and scheduled ones are not yet public: neither counts.
 */
export function normativeDocumentsOf(year: number, archive: Archive, today: Day): ReportRow {
  const lastDay = `${year}-12-31`;
  const until = lastDay < today ? lastDay : today;
  const dayBefore = `${year - 1}-12-31`;
  const made = normativeDocuments(archive, today).filter((policy) => isMadeBy(policy, until));
  const standing = (policy: Policy, day: Day) => isMadeBy(policy, day) && !hasEnded(policy, day, archive);
  const isEndedThisYear = (policy: Policy) =>
    hasEnded(policy, until, archive) && (standing(policy, dayBefore) || !isMadeBy(policy, dayBefore));
  return {
    before: made.filter((policy) => standing(policy, dayBefore)).length,
    made: made.filter((policy) => !isMadeBy(policy, dayBefore)).length,
    ended: made.filter(isEndedThisYear).length,
    inForce: made.filter((policy) => standing(policy, until)).length,
    until,
  };
}

/** By how much last year's total + made − ended misses this year's total; 0 where the figures agree. */
export function remainderOf({ before, made, ended, inForce }: ReportRow): number {
  return before + made - ended - inForce;
}

/**
 * What a published report states (规范性文件统计) and the records or last year's report contradict. A report states what was known then:
 * a document that was added later makes them differ, and that is told too.
 */
export function disagreementsOf(year: number, archive: Archive, today: Day): Disagreement[] {
  const stated = statedBy(year, archive, today);
  if (!stated) return [];
  const computed = normativeDocumentsOf(year, archive, today);
  const fromRecords = (['made', 'ended', 'inForce'] as const).flatMap((figure): Disagreement[] => {
    const value = stated[figure];
    if (value === undefined || value === computed[figure]) return [];
    return [{ figure, stated: value, expected: computed[figure], from: 'records' }];
  });
  const last = statedBy(year - 1, archive, today)?.inForce;
  const { made, ended, inForce } = stated;
  if (last === undefined || made === undefined || ended === undefined || inForce === undefined)
    return fromRecords;
  const expected = last + made - ended;
  return expected === inForce
    ? fromRecords
    : [...fromRecords, { figure: 'inForce', stated: inForce, expected, from: 'reports' }];
}

function statedBy(year: number, archive: Archive, today: Day) {
  const report = archive.all('report').find((one) => one.id === String(year));
  return report && isPublished(report, today) ? report.normativeDocuments : undefined;
}

function normativeDocuments(archive: Archive, today: Day): Policy[] {
  return archive
    .all('policy')
    .filter(
      (policy) => policy.category === '行政规范性文件' && !isWithheld(policy) && isPublished(policy, today),
    );
}

function isMadeBy(policy: Policy, day: Day): boolean {
  return policy.writtenOn !== undefined && policy.writtenOn <= day;
}

function hasEnded(policy: Policy, day: Day, archive: Archive): boolean {
  const { status } = statusOn(policy, day, archive);
  return status === '废止' || status === '失效';
}
