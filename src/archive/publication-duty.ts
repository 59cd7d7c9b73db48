import type { Day } from './days.ts';
import type { Policy } from './records.ts';
import { isWithheld } from './status.ts';

/** The first day of the disclosure regulation, of 2008 and now: what was written before was under no time limit. */
const DUTY_BEGINS: Day = '2008-05-01';

/** Whether a policy is one that has to be published of its own accord within the time limit of 《政府信息公开条例》第二十六条. */
export function isUnderPublicationLimit(policy: Policy): boolean {
  return (
    !isWithheld(policy) &&
    policy.disclosure !== '依申请公开' &&
    (policy.writtenOn ?? DUTY_BEGINS) >= DUTY_BEGINS
  );
}
