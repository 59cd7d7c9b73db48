import type { Archive } from '../archive/archive.ts';
import { addMonths, type Day } from '../archive/days.ts';
import type { Policy } from '../archive/records.ts';
import { lastDayInForce, type StatusChange, statusChanges } from '../archive/status.ts';

/** The day from which the page of a policy says how many days are left of it. */
export function noticeFrom(policy: Policy, archive: Archive): Day | undefined {
  const last = lastDayInForce(policy);
  return last && addMonths(last, -archive.limits.expiryNoticeMonths);
}

/** From a day on, every day on which the words about a policy's status become others: its changes, the beginning of notice, and the last day. */
export function statusMoments(policy: Policy, archive: Archive, today: Day): StatusChange[] {
  const changes = statusChanges(policy, archive, today);
  const further = [noticeFrom(policy, archive), lastDayInForce(policy)].flatMap((day) => {
    const before = changes.findLast((one) => day !== undefined && one.day < day);
    const isInForce = before?.status === '有效' || before?.status === '已修改';
    return day && isInForce && !changes.some((one) => one.day === day) ? [{ ...before, day }] : [];
  });
  return [...changes, ...further].sort((a, b) => (a.day < b.day ? -1 : 1));
}
