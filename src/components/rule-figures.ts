import type { Report } from '../rules/check.ts';

/** What the last check did with a rule. */
export interface RuleFigures {
  /** Records to which it was applied. */
  readonly records: number;
  /** Whether it judges the portal as a whole. */
  readonly isPortal: boolean;
  /** Breaches that it finds now. */
  readonly findings: number;
  /** Places that a person has judged. */
  readonly answered: number;
}

/** How often a rule was applied, and what it finds. */
export function figuresOf(rule: string, report: Report): RuleFigures {
  const applied = report.applications.filter((one) => one.rule === rule);
  return {
    records: applied.filter(({ record }) => record !== undefined).length,
    isPortal: applied.some(({ record }) => record === undefined),
    findings: report.findings.filter((one) => one.rule === rule).length,
    answered: report.answered.filter((one) => one.rule === rule).length,
  };
}
