import type { Archive } from './archive.ts';
import { isDecidingMeeting } from './deciding-meeting.ts';
import type { Meeting, Policy } from './records.ts';

/** Whether a policy is a 行政规范性文件. */
export function isNormative(policy: Policy): boolean {
  return policy.category === '行政规范性文件';
}

/** The 全体会议 and 常务会议 that passed a policy, 通过 or 原则通过, the earliest first. */
export function meetingsThatPassed(policy: Policy, archive: Archive): Meeting[] {
  return policy.decidedAt
    .flatMap((reference) => {
      const decision = archive.decision(reference);
      const meeting = decision ? archive.meetingOf(decision) : undefined;
      const hasPassed = decision?.outcome === '通过' || decision?.outcome === '原则通过';
      return meeting && hasPassed && isDecidingMeeting(meeting) ? [meeting] : [];
    })
    .sort((a, b) => ((a.heldOn ?? '') < (b.heldOn ?? '') ? -1 : 1));
}
