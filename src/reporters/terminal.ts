import { styleText } from 'node:util';
import type { Finding, FindingKind } from '../archive/finding.ts';
import { kindNames, summaryOf } from './words.ts';

const colours = { must: 'red', should: 'yellow', review: 'cyan' } as const;
/** How many places of one and the same fault are written out; the rest are counted. */
const WRITTEN_OUT = 5;

/** Findings as a clerk reads them in a terminal: place and fault first, then ground and remedy; the same fault in many places is told once. */
export function terminalReport(
  findings: readonly Finding[],
  recordCount: number,
  contentFolder: string,
): string {
  const groups = Map.groupBy(
    inOrderOfWeight(findings),
    ({ rule, message, fix }) => `${rule} ${message} ${fix}`,
  );
  const blocks = [...groups.values()].map((group) => block(group, contentFolder));
  return [...blocks, summaryOf(findings, recordCount)].join('\n\n');
}

/** What forbids publication comes last, nearest to where the reader of a terminal looks first. */
function inOrderOfWeight(findings: readonly Finding[]): Finding[] {
  const weights: FindingKind[] = ['review', 'should', 'must'];
  return weights.flatMap((weight) => findings.filter(({ kind }) => kind === weight));
}

function block(group: readonly Finding[], contentFolder: string): string {
  const first = group[0] as Finding;
  const places = group
    .slice(0, WRITTEN_OUT)
    .map(({ file, line, column }) => `${contentFolder}/${file}:${line}:${column}`);
  if (group.length > WRITTEN_OUT) places.push(`……另有 ${group.length - WRITTEN_OUT} 处相同`);
  return [
    ...places.map((place) => styleText('bold', place)),
    `  ${styleText(colours[first.kind], kindNames[first.kind])}  ${first.message}`,
    ...(first.basis ? [`  依据    ${first.basis}`] : []),
    `  改法    ${first.fix.replaceAll('\n', '\n          ')}`,
    styleText('dim', `  规则    ${first.rule}`),
  ].join('\n');
}
