import type { Chapter } from '../rule.ts';
import { businessPolicyPassedFairCompetitionReview } from './business-policy-passed-fair-competition-review.ts';
import { consultationHasFeedback } from './consultation-has-feedback.ts';
import { consultationIsLongEnough } from './consultation-is-long-enough.ts';
import { decisionStepsAreInOrder } from './decision-steps-are-in-order.ts';
import { majorDecisionCompletedItsSteps } from './major-decision-completed-its-steps.ts';
import { normativeDocumentWasDecidedInMeeting } from './normative-document-was-decided-in-meeting.ts';
import { subjectWasDecidedInProperMeeting } from './subject-was-decided-in-proper-meeting.ts';

/** 科学民主决策. */
export const procedure: Chapter = {
  id: 'procedure',
  title: '科学民主决策',
  rules: [
    normativeDocumentWasDecidedInMeeting,
    subjectWasDecidedInProperMeeting,
    majorDecisionCompletedItsSteps,
    decisionStepsAreInOrder,
    businessPolicyPassedFairCompetitionReview,
    consultationIsLongEnough,
    consultationHasFeedback,
  ],
};
