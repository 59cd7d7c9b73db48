import type { Archive } from '../archive/archive.ts';
import { addMonths, type Day, daysBetween } from '../archive/days.ts';
import type { Policy } from '../archive/records.ts';
import { hasPage, isWithdrawn, lastDayInForce, statusOn } from '../archive/status.ts';

/** A document near or past the end of its time. */
export interface ExpiringDocument {
  readonly policy: Policy;
  readonly lastDay: Day;
  /** Days left, 0 on the last day in force, negative once it is over. */
  readonly daysLeft: number;
  /** 结论 of 到期评估, if that was done for this end. */
  readonly conclusion: string | undefined;
}

/**
 * Public documents within the months of notice before their last day (the same days as the rule expiring-document-is-evaluated tells),
 * and those that lapsed without having been evaluated. First what is still in force, the nearest end at the top; then the latest lapse.
 */
export function expiringDocuments(archive: Archive, today: Day): ExpiringDocument[] {
  return archive
    .all('policy')
    .flatMap((policy) => expiryOf(policy, archive, today))
    .sort(
      (a, b) =>
        Number(a.daysLeft < 0) - Number(b.daysLeft < 0) || Math.abs(a.daysLeft) - Math.abs(b.daysLeft),
    );
}

function expiryOf(policy: Policy, archive: Archive, today: Day): ExpiringDocument[] {
  const lastDay = lastDayInForce(policy);
  if (!lastDay || policy.lapse || !hasPage(policy, today) || isWithdrawn(policy, today)) return [];
  const noticeFrom = addMonths(lastDay, -archive.limits.expiryNoticeMonths);
  if (today < noticeFrom || statusOn(policy, today, archive).status === '废止') return [];
  const { expiryEvaluation: evaluation } = policy;
  // What was extended once needs an evaluation of its own before the new end.
  const isEvaluated = evaluation && (!evaluation.extendedTo || evaluation.date >= noticeFrom);
  if (lastDay < today && isEvaluated) return [];
  return [
    {
      policy,
      lastDay,
      daysLeft: daysBetween(today, lastDay),
      conclusion: isEvaluated ? evaluation.conclusion : undefined,
    },
  ];
}
