import type { Chapter } from '../rule.ts';
import { annualReportIsOnTime } from './annual-report-is-on-time.ts';
import { decisionIsAccountedFor } from './decision-is-accounted-for.ts';
import { decisionIsPublishedOnTime } from './decision-is-published-on-time.ts';
import { disclosureSectionsAreComplete } from './disclosure-sections-are-complete.ts';
import { majorPolicyNamesChannels } from './major-policy-names-channels.ts';
import { meetingNumbersHaveNoGap } from './meeting-numbers-have-no-gap.ts';
import { openRecordHoldsItsText } from './open-record-holds-its-text.ts';
import { pendingDecisionIsNotOverdue } from './pending-decision-is-not-overdue.ts';
import { policyIsPublishedOnTime } from './policy-is-published-on-time.ts';
import { recordPassedSecrecyReview } from './record-passed-secrecy-review.ts';
import { recordStatesDisclosure } from './record-states-disclosure.ts';
import { redactionStatesGround } from './redaction-states-ground.ts';
import { withheldRecordHoldsNothingElse } from './withheld-record-holds-nothing-else.ts';
import { withheldRecordIsReviewedInTime } from './withheld-record-is-reviewed-in-time.ts';
import { withheldRecordStatesGround } from './withheld-record-states-ground.ts';

/** 公开与保密. */
export const disclosure: Chapter = {
  id: 'disclosure',
  title: '公开与保密',
  rules: [
    recordStatesDisclosure,
    openRecordHoldsItsText,
    recordPassedSecrecyReview,
    withheldRecordStatesGround,
    withheldRecordHoldsNothingElse,
    withheldRecordIsReviewedInTime,
    redactionStatesGround,
    policyIsPublishedOnTime,
    decisionIsPublishedOnTime,
    decisionIsAccountedFor,
    pendingDecisionIsNotOverdue,
    meetingNumbersHaveNoGap,
    majorPolicyNamesChannels,
    disclosureSectionsAreComplete,
    annualReportIsOnTime,
  ],
};
