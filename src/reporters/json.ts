import type { Day } from '../archive/days.ts';
import type { Finding } from '../archive/finding.ts';

/** Findings as one JSON object for other programs; `file` is relative to the content folder, lines and columns count from 1. */
export function jsonReport(findings: readonly Finding[], recordCount: number, today: Day): string {
  const plain = findings.map(({ file, line, column, rule, kind, message, basis, fix, related }) => ({
    file,
    line,
    column,
    rule,
    kind,
    message,
    basis,
    fix,
    ...(related ? { related } : {}),
  }));
  return JSON.stringify({ findings: plain, records: recordCount, today }, null, 2);
}
