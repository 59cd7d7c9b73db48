import type { Archive } from '../archive/archive.ts';
import type { Decision, Policy } from '../archive/records.ts';
import { withholding } from '../schemas/disclosure.ts';
import { chineseDay } from './chinese-day.ts';
import type { Fact, FactPart } from './facts.ts';

/** What the public may know of a withheld record: ground, clause, who reviewed it and when, and when next. Nothing else of it. */
export function withholdingFacts(record: Policy | Decision, archive: Archive): Fact[] {
  const { ground, clause, reviewer, reviewedOn, nextReviewOn } = withholding.fields;
  const values = record.withholding;
  const lines: [label: string, part: FactPart | undefined][] = [
    [ground.key, plain(values?.ground)],
    [clause.key, plain(values?.clause)],
    [reviewer.key, body(values?.reviewer, archive)],
    [reviewedOn.key, plain(values?.reviewedOn && chineseDay(values.reviewedOn))],
    [nextReviewOn.key, plain(values?.nextReviewOn && chineseDay(values.nextReviewOn))],
  ];
  return lines.flatMap(([label, part]) => (part ? [{ label, parts: [part] }] : []));
}

function plain(value: string | undefined): FactPart | undefined {
  return value ? { text: value } : undefined;
}

function body(name: string | undefined, archive: Archive): FactPart | undefined {
  const department = name ? archive.department(name) : undefined;
  return department ? { text: department.name, path: department.path } : plain(name);
}
