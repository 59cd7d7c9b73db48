import type { AnyRecord } from '../archive/records.ts';
import type { Application, Report } from '../rules/check.ts';
import { rules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { text } from '../text.ts';

/** One rule that was applied to a record, and how the record met it, in few words. */
export interface ReceiptLine {
  readonly rule: Rule;
  readonly outcome: string;
  readonly isMet: boolean;
}

const ruleById = new Map(rules.map((rule) => [rule.id, rule]));
const indexes = new WeakMap<Report, ReadonlyMap<AnyRecord, readonly Application[]>>();

/** The rules that were applied to a record: first those that it doesn't meet, then the others in the order of 公开规则. */
export function receiptOf(record: AnyRecord, report: Report): ReceiptLine[] {
  const lines = (indexOf(report).get(record) ?? []).flatMap((application) => {
    const rule = ruleById.get(application.rule);
    return rule ? [lineOf(rule, application.breaches, record)] : [];
  });
  return [...lines.filter(({ isMet }) => !isMet), ...lines.filter(({ isMet }) => isMet)];
}

function lineOf(rule: Rule, breaches: number, record: AnyRecord): ReceiptLine {
  const words = text.receipt;
  if (breaches === 0) return { rule, outcome: words.passed, isMet: true };
  const answer =
    'reviewed' in record && rule.kind === 'review'
      ? record.reviewed.find((one) => one.rule === rule.id)
      : undefined;
  return answer
    ? { rule, outcome: words.answered(answer.date, answer.reason), isMet: true }
    : { rule, outcome: words.outcomes[rule.kind](breaches), isMet: false };
}

/** The applications of a report by record. Ten thousand pages ask, so they are sorted once. */
function indexOf(report: Report): ReadonlyMap<AnyRecord, readonly Application[]> {
  const known = indexes.get(report);
  if (known) return known;
  const index = new Map<AnyRecord, Application[]>();
  for (const application of report.applications) {
    if (!application.record) continue;
    const others = index.get(application.record);
    if (others) others.push(application);
    else index.set(application.record, [application]);
  }
  indexes.set(report, index);
  return index;
}
