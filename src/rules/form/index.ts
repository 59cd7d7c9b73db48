import type { Chapter } from '../rule.ts';
import { clausesRunOn } from './clauses-run-on.ts';
import { datesAreInOrder } from './dates-are-in-order.ts';
import { documentNumberBelongsToIssuer } from './document-number-belongs-to-issuer.ts';
import { documentNumberIsUnique } from './document-number-is-unique.ts';
import { documentNumberIsWellFormed } from './document-number-is-well-formed.ts';
import { documentNumberSeriesHasNoGap } from './document-number-series-has-no-gap.ts';
import { documentNumberYearAgrees } from './document-number-year-agrees.ts';
import { effectFollowsPublication } from './effect-follows-publication.ts';
import { headingLevelsAreInOrder } from './heading-levels-are-in-order.ts';
import { indexNumberIsUnique } from './index-number-is-unique.ts';
import { indexNumberIsWellFormed } from './index-number-is-well-formed.ts';
import { referenceResolves } from './reference-resolves.ts';
import { wordingIsStandard } from './wording-is-standard.ts';

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
    indexNumberIsWellFormed,
    indexNumberIsUnique,
    datesAreInOrder,
    effectFollowsPublication,
    clausesRunOn,
    referenceResolves,
    headingLevelsAreInOrder,
    wordingIsStandard,
  ],
};
