import type { Finding, FindingKind } from '../archive/finding.ts';

/** What each kind of finding is called. */
export const kindNames: Readonly<Record<FindingKind, string>> = {
  must: '必须改',
  should: '应当改',
  review: '请人判断',
};

/** How many findings of each kind there are, in one sentence. */
export function summaryOf(findings: readonly Finding[], recordCount: number): string {
  const count = (kind: FindingKind) => findings.filter((finding) => finding.kind === kind).length;
  return `查了 ${recordCount} 份记录：必须改 ${count('must')} 处，应当改 ${count('should')} 处，请人判断 ${count('review')} 处。`;
}
