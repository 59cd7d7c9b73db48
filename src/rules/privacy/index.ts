import type { Chapter } from '../rule.ts';
import { textHoldsNoBankCardNumber } from './text-holds-no-bank-card-number.ts';
import { textHoldsNoIdentityNumber } from './text-holds-no-identity-number.ts';
import { textHoldsNoInternalMark } from './text-holds-no-internal-mark.ts';
import { textHoldsNoMobileNumber } from './text-holds-no-mobile-number.ts';
import { textHoldsNoSecrecyMark } from './text-holds-no-secrecy-mark.ts';

/** 个人信息与涉密标志. */
export const privacy: Chapter = {
  id: 'privacy',
  title: '个人信息与涉密标志',
  rules: [
    textHoldsNoIdentityNumber,
    textHoldsNoMobileNumber,
    textHoldsNoBankCardNumber,
    textHoldsNoSecrecyMark,
    textHoldsNoInternalMark,
  ],
};
