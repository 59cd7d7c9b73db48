import type { Chapter } from '../rule.ts';
import { deferredItemIsContinued } from './deferred-item-is-continued.ts';
import { executiveMeetingHasQuorum } from './executive-meeting-has-quorum.ts';
import { meetingIsChairedByRightPerson } from './meeting-is-chaired-by-right-person.ts';
import { minutesAreSignedByRightPerson } from './minutes-are-signed-by-right-person.ts';
import { plenaryMeetsEachYear } from './plenary-meets-each-year.ts';

/** 会议. */
export const meeting: Chapter = {
  id: 'meeting',
  title: '会议',
  rules: [
    executiveMeetingHasQuorum,
    meetingIsChairedByRightPerson,
    minutesAreSignedByRightPerson,
    plenaryMeetsEachYear,
    deferredItemIsContinued,
  ],
};
