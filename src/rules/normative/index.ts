import type { Chapter } from '../rule.ts';
import { amendmentIsMutuallyConsistent } from './amendment-is-mutually-consistent.ts';
import { documentIsSignedByRightPerson } from './document-is-signed-by-right-person.ts';
import { expiringDocumentIsEvaluated } from './expiring-document-is-evaluated.ts';
import { normativeDocumentCreatesNoLicenceOrPenalty } from './normative-document-creates-no-licence-or-penalty.ts';
import { normativeDocumentPassedLegalityReview } from './normative-document-passed-legality-review.ts';
import { normativeDocumentWasFiled } from './normative-document-was-filed.ts';

/** 行政规范性文件与签发. */
export const normative: Chapter = {
  id: 'normative',
  title: '行政规范性文件与签发',
  rules: [
    normativeDocumentPassedLegalityReview,
    normativeDocumentWasFiled,
    documentIsSignedByRightPerson,
    expiringDocumentIsEvaluated,
    normativeDocumentCreatesNoLicenceOrPenalty,
    amendmentIsMutuallyConsistent,
  ],
};
