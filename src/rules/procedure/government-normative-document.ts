import type { Archive } from '../../archive/archive.ts';
import { isGovernmentBody } from '../../archive/district-government.ts';
import type { Policy } from '../../archive/records.ts';

/** Whether a policy is a 行政规范性文件 of the government or its office, which only a plenary or executive meeting may decide. */
export function isGovernmentNormativeDocument(policy: Policy, archive: Archive): boolean {
  return (
    policy.category === '行政规范性文件' && policy.issuers.some((issuer) => isGovernmentBody(issuer, archive))
  );
}
