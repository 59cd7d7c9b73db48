import type { Chapter } from '../rule.ts';
import { datesAreInOrder } from './dates-are-in-order.ts';
import { documentNumberBelongsToIssuer } from './document-number-belongs-to-issuer.ts';
import { documentNumberIsUnique } from './document-number-is-unique.ts';
import { documentNumberIsWellFormed } from './document-number-is-well-formed.ts';
import { documentNumberSeriesHasNoGap } from './document-number-series-has-no-gap.ts';
import { documentNumberYearAgrees } from './document-number-year-agrees.ts';
import { effectFollowsPublication } from './effect-follows-publication.ts';

/** 公文格式. */
export const form: Chapter = {
  id: 'form',
  title: '公文格式',
  rules: [
    documentNumberIsWellFormed,
    documentNumberBelongsToIssuer,
    documentNumberIsUnique,
    documentNumberSeriesHasNoGap,
    documentNumberYearAgrees,
    datesAreInOrder,
    effectFollowsPublication,
  ],
};
