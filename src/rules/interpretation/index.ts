import type { Chapter } from '../rule.ts';
import { drafterInterprets } from './drafter-interprets.ts';
import { interpretationComesFromDrafter } from './interpretation-comes-from-drafter.ts';
import { interpretationIsCurrent } from './interpretation-is-current.ts';
import { interpretationIsNotACopy } from './interpretation-is-not-a-copy.ts';
import { interpretationIsPublishedOnTime } from './interpretation-is-published-on-time.ts';
import { majorPolicyHasInterpretation } from './major-policy-has-interpretation.ts';
import { policyNamesInterpreter } from './policy-names-interpreter.ts';

/** 政策解读. */
export const interpretation: Chapter = {
  id: 'interpretation',
  title: '政策解读',
  rules: [
    policyNamesInterpreter,
    drafterInterprets,
    majorPolicyHasInterpretation,
    interpretationComesFromDrafter,
    interpretationIsPublishedOnTime,
    interpretationIsNotACopy,
    interpretationIsCurrent,
  ],
};
