import { meetingQuestions } from './meeting.ts';
import { consultationQuestions, interpretationQuestions, reportQuestions } from './other.ts';
import { policyQuestions } from './policy.ts';
import type { Question } from './question.ts';

/** The kinds of records that a clerk begins at the terminal, with what has to be known of each. */
export const questionsByKind = {
  policy: policyQuestions,
  meeting: meetingQuestions,
  interpretation: interpretationQuestions,
  consultation: consultationQuestions,
  report: reportQuestions,
} as const satisfies Record<string, readonly Question[]>;

/** A kind that can be begun at the terminal. */
export type DraftedKind = keyof typeof questionsByKind;

/** Whether a word names such a kind. */
export function isDraftedKind(word: string): word is DraftedKind {
  return Object.hasOwn(questionsByKind, word);
}
