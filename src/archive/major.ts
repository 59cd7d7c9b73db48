import type { Policy } from './records.ts';

/** Whether a policy counts as major: it says so, or it is a 行政规范性文件. */
export function isMajor(policy: Policy): boolean {
  return policy.isMajor === true || policy.category === '行政规范性文件';
}
