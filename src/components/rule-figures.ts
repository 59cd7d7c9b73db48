import { isPortalRule, type Report } from '../rules/check.ts';
import type { Rule } from '../rules/rule.ts';
import { text } from '../text.ts';

/** What the last check did with a rule. */
export interface RuleFigures {
  /** What it was applied to: so many records, or the portal as a whole. */
  readonly applied: string;
  /** Breaches that it finds now. */
  readonly findings: number;
  /** Places that a person has judged. */
  readonly answered: number;
}

/** How often a rule was applied, and what it finds. */
export function figuresOf(rule: Rule, report: Report): RuleFigures {
  const applied = report.applications.filter((one) => one.rule === rule.id).length;
  const toPortal = applied > 0 ? text.rules.portal : text.rules.notApplied;
  return {
    applied: isPortalRule(rule) ? toPortal : text.rules.records(applied),
    findings: report.findings.filter((one) => one.rule === rule.id).length,
    answered: report.answered.filter((one) => one.rule === rule.id).length,
  };
}
