import type { Archive } from '../archive/archive.ts';
import type { Day } from '../archive/days.ts';
import { isDecidingMeeting } from '../archive/deciding-meeting.ts';
import { isUnderPublicationLimit } from '../archive/publication-duty.ts';
import type { Interpretation, Policy } from '../archive/records.ts';
import { hasPage, isWithdrawn } from '../archive/status.ts';
import { type Lag, lagOf, type Step } from './lag.ts';

/**
 * The steps from a decision to its explanation: a meeting's decision is published; a policy that a meeting decided is written (成文);
 * a policy that was written is published; a policy that was published is explained.
 */
export const stages = ['decisionPublished', 'policyWritten', 'policyPublished', 'policyExplained'] as const;

/** One of the {@link stages}. */
export type Stage = (typeof stages)[number];

/** Working days that a stage may take; undefined where none are laid down. */
export function limitOf(stage: Stage, { limits }: Archive): number | undefined {
  if (stage === 'policyWritten') return undefined;
  return stage === 'policyExplained' ? limits.interpretationWorkingDays : limits.publicationWorkingDays;
}

/** Every lag of a stage among what is public on a day. Scheduled and withheld records are not counted, nor a step that leads to one. */
export function lagsOf(stage: Stage, archive: Archive, today: Day): Lag[] {
  const steps =
    stage === 'decisionPublished' ? decisionSteps(archive, today) : policySteps(stage, archive, today);
  return steps.map((step) => {
    // It stays counted, but of a withdrawn record only title and number are shown.
    const shown = isWithdrawn(step.record, today) ? { ...step, reason: undefined } : step;
    return lagOf(shown, limitOf(stage, archive), archive);
  });
}

/** The lags that are over their limit, the latest publication first. */
export function lateOnes(lags: readonly Lag[]): Lag[] {
  return lags
    .filter(({ isInTime }) => isInTime === false)
    .sort((a, b) => (a.to === b.to ? 0 : a.to < b.to ? 1 : -1));
}

function decisionSteps(archive: Archive, today: Day): Step[] {
  return archive.all('decision').flatMap((decision) => {
    const meeting = archive.meetingOf(decision);
    const isDue = meeting !== undefined && isDecidingMeeting(meeting) && !decision.pending;
    if (!isDue || !meeting.heldOn || !decision.publishedOn || !hasPage(decision, today)) return [];
    const { publishedOn: to, proposedBy: bodies, delayReason: reason } = decision;
    return [{ record: decision, from: meeting.heldOn, to, bodies, reason }];
  });
}

function policySteps(stage: Stage, archive: Archive, today: Day): Step[] {
  return archive.all('policy').flatMap((policy): Step[] => {
    const { writtenOn, publishedOn, delayReason } = policy;
    if (!writtenOn || !publishedOn || !hasPage(policy, today)) return [];
    const step = (from: Day, to: Day, bodies = policy.issuers, reason?: string) => [
      { record: policy, from, to, bodies, reason },
    ];
    if (stage === 'policyPublished') {
      return isUnderPublicationLimit(policy) ? step(writtenOn, publishedOn, policy.issuers, delayReason) : [];
    }
    if (stage === 'policyWritten') {
      const decidedOn = dayOfDecision(policy, archive, today);
      return decidedOn && decidedOn <= writtenOn ? step(decidedOn, writtenOn) : [];
    }
    const explainedOn = dayOfExplanation(policy, archive, today);
    return explainedOn ? step(publishedOn, explainedOn, policy.interpreters) : [];
  });
}

/** The day of the last public meeting that dealt with a policy before it was written. */
function dayOfDecision(policy: Policy, archive: Archive, today: Day): Day | undefined {
  const days = policy.decidedAt.flatMap((id) => {
    const decision = archive.decision(id);
    const meeting = decision && hasPage(decision, today) ? archive.meetingOf(decision) : undefined;
    return meeting?.heldOn && hasPage(meeting, today) ? [meeting.heldOn] : [];
  });
  return days.sort().at(-1);
}

function dayOfExplanation(policy: Policy, archive: Archive, today: Day): Day | undefined {
  return archive
    .referring('interprets', policy)
    .filter((one): one is Interpretation => one.kind === 'interpretation' && hasPage(one, today))
    .flatMap(({ publishedOn }) => publishedOn ?? [])
    .sort()[0];
}
