import type { Archive } from '../archive/archive.ts';
import type { Day } from '../archive/days.ts';
import { type Finding, inReadingOrder } from '../archive/finding.ts';
import { locate } from '../archive/locate.ts';
import type { AnyRecord } from '../archive/records.ts';
import { CalendarYearMissing } from '../archive/working-days.ts';
import { maskNumbers } from '../inspection/mask.ts';
import { citeBasis } from './basis.ts';
import { rules as allRules } from './index.ts';
import type { Breach, Context, PortalRule, Rule } from './rule.ts';

/** That a rule was applied to a record (undefined = to the portal), and how many breaches it found there. */
export interface Application {
  readonly rule: string;
  readonly record: AnyRecord | undefined;
  readonly breaches: number;
}

/** The outcome of a check. */
export interface Report {
  /** In reading order. */
  readonly findings: readonly Finding[];
  /** Findings of kind review that a record answered with 已核. */
  readonly answered: readonly Finding[];
  readonly applications: readonly Application[];
  readonly today: Day;
}

/** Judges an archive on a day. Pure: the same archive and day give the same report. */
export function check(archive: Archive, today: Day, rules: readonly Rule[] = allRules): Report {
  const context: Context = { archive, today };
  const found: { finding: Finding; record: AnyRecord | undefined }[] = [];
  const applications: Application[] = [];
  const apply = (rule: Rule, record: AnyRecord | undefined, judge: () => Breach[]) => {
    const breaches = tellMissingCalendar(judge).filter(
      ({ at }) => !at || !record?.faultyKeys.has(String(at[0])),
    );
    applications.push({ rule: rule.id, record, breaches: breaches.length });
    for (const breach of breaches) found.push({ finding: findingOf(rule, record, breach, archive), record });
  };
  for (const rule of rules) {
    if (isPortalRule(rule)) {
      if (rule.appliesTo?.(context) ?? true) apply(rule, undefined, () => rule.checkPortal(context));
      continue;
    }
    const { kinds, ...recordRule } = rule;
    for (const record of kinds.flatMap((kind) => archive.all(kind))) {
      if (!record.isReadable || !(recordRule.appliesTo?.(record, context) ?? true)) continue;
      apply(rule, record, () => recordRule.check(record, context));
    }
    const beside = recordRule.checkBeside?.(context) ?? [];
    if (beside.length > 0) apply(rule, undefined, () => beside);
  }
  const isAnswered = ({ finding, record }: (typeof found)[number]) =>
    finding.kind === 'review' && answers(record, finding.rule);
  return {
    findings: distinct([
      ...archive.faults.map((fault) => withBasis(fault, rules, archive)),
      ...found.filter((one) => !isAnswered(one)).map(({ finding }) => finding),
    ]),
    answered: found.filter(isAnswered).map(({ finding }) => masked(finding)),
    applications,
    today,
  };
}

/** Whether a check's findings forbid publication. */
export function forbidsPublication(findings: readonly Finding[]): boolean {
  return findings.some(({ kind }) => kind === 'must');
}

/** Tells the two sorts of rules apart. */
export function isPortalRule(rule: Rule): rule is PortalRule {
  return 'checkPortal' in rule;
}

function answers(record: AnyRecord | undefined, rule: string): boolean {
  return (
    record !== undefined && 'reviewed' in record && record.reviewed.some((answer) => answer.rule === rule)
  );
}

function findingOf(rule: Rule, record: AnyRecord | undefined, breach: Breach, archive: Archive): Finding {
  const place = breach.place ?? (record ? locate(record, breach.at ?? []) : { file: '', line: 1, column: 1 });
  const { message, fix, related } = breach;
  return {
    ...place,
    rule: rule.id,
    kind: rule.kind,
    message,
    basis: citeBasis(rule.basis, archive),
    fix,
    ...(related ? { related } : {}),
  };
}

/** A deadline in a year whose working days nobody knows is told like any fault: it can be mended in content/calendar/. */
function tellMissingCalendar(judge: () => Breach[]): Breach[] {
  try {
    return judge();
  } catch (error) {
    if (!(error instanceof CalendarYearMissing)) throw error;
    const place = { file: `calendar/${error.year}.yaml`, line: 1, column: 1 };
    const fix = `建 calendar/${error.year}.yaml，按国务院办公厅当年的放假通知写：来源、放假（每天一行）、调休上班（每天一行）`;
    return [{ place, message: `没有${error.year}年的工作日历，算不出工作日`, fix }];
  }
}

/** A value that can't be read, told with the basis of the first rule that speaks of its key. */
function withBasis(fault: Finding, rules: readonly Rule[], archive: Archive): Finding {
  const rule =
    fault.key === undefined ? undefined : rules.find(({ keys }) => keys?.includes(fault.key as string));
  return rule ? { ...fault, basis: citeBasis(rule.basis, archive) } : fault;
}

function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Map(
    findings
      .map(masked)
      .map((one) => [`${one.file}:${one.line}:${one.column} ${one.rule} ${one.message}`, one]),
  );
  return [...seen.values()].sort(inReadingOrder);
}

/** Messages quote what a clerk wrote, and places name files: no personal number goes out with them. */
function masked(finding: Finding): Finding {
  const { file, message, fix } = finding;
  return { ...finding, file: maskNumbers(file), message: maskNumbers(message), fix: maskNumbers(fix) };
}
