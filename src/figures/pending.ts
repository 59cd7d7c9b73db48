import type { Archive } from '../archive/archive.ts';
import type { Day } from '../archive/days.ts';
import type { Decision, Policy } from '../archive/records.ts';
import { hasPage, isPublished, isWithdrawn, isWithheld, statusOn } from '../archive/status.ts';

/** Something that is promised for a day: the text of a decision (待公布), or the interpretation of a policy (解读待发布). */
export interface Promised {
  readonly record: Policy | Decision;
  readonly what: 'text' | 'interpretation';
  readonly expectedOn: Day | undefined;
  readonly reason: string | undefined;
  /** Whether the day is past, or none was given. */
  readonly isOverdue: boolean;
}

/** What public records promise: overdue promises first, then by day. */
export function pendingList(archive: Archive, today: Day): Promised[] {
  return [...pendingDecisions(archive, today), ...pendingInterpretations(archive, today)].sort(
    (a, b) => Number(b.isOverdue) - Number(a.isOverdue) || inOrder(a.expectedOn, b.expectedOn),
  );
}

/** How many records wait for the day of their publication. They are counted and never named. */
export function scheduledCount(archive: Archive, today: Day): number {
  return archive.records.filter((record) => !isWithheld(record) && !isPublished(record, today)).length;
}

function pendingDecisions(archive: Archive, today: Day): Promised[] {
  return archive
    .all('decision')
    .filter((decision) => decision.pending && hasPage(decision, today) && !isWithdrawn(decision, today))
    .map((record) => promised(record, 'text', record.pending, today));
}

function pendingInterpretations(archive: Archive, today: Day): Promised[] {
  return archive
    .all('policy')
    .filter(
      (policy) =>
        policy.interpretationPending && hasPage(policy, today) && isStillToExplain(policy, archive, today),
    )
    .map((record) => promised(record, 'interpretation', record.interpretationPending, today));
}

/** Nobody explains what no longer holds, or was withdrawn. */
function isStillToExplain(policy: Policy, archive: Archive, today: Day): boolean {
  if (
    isWithdrawn(policy, today) ||
    archive.referring('interprets', policy).some((one) => hasPage(one, today) && !isWithdrawn(one, today))
  )
    return false;
  return !['废止', '失效'].includes(statusOn(policy, today, archive).status);
}

function promised(
  record: Policy | Decision,
  what: Promised['what'],
  promise: Decision['pending'],
  today: Day,
): Promised {
  const { expectedOn, reason } = promise ?? {};
  return { record, what, expectedOn, reason, isOverdue: expectedOn === undefined || expectedOn < today };
}

function inOrder(a: Day = '', b: Day = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
