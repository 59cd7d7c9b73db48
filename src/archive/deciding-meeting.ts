import type { Meeting } from './records.ts';

/** Whether a meeting is of the two kinds that decide major matters, and whose decisions are to be published: 全体会议 and 常务会议. */
export function isDecidingMeeting(meeting: Meeting): boolean {
  return meeting.meetingKind === '全体会议' || meeting.meetingKind === '常务会议';
}
