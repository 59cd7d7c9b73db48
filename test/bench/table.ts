import type { Scores } from './scores.ts';

/** One line of the table: a search, the set of queries, its scores and, where they were measured, its bytes. */
export interface Line {
  readonly search: string;
  readonly set: string;
  readonly scores: Scores;
  readonly cold?: number;
  readonly warm?: number;
}

const columns: readonly [string, (line: Line) => string][] = [
  ['检索', ({ search }) => search],
  ['查询集', ({ set }) => set],
  ['条数', ({ scores }) => String(scores.queries)],
  ['查全率 %', ({ scores }) => scores.recall.toFixed(2)],
  ['查准率 %', ({ scores }) => scores.precision.toFixed(2)],
  ['首页查准', ({ scores }) => scores.firstPage.toFixed(4)],
  ['目标居首 %', ({ scores }) => scores.targetFirst?.toFixed(1) ?? ''],
  ['误报没有', ({ scores }) => String(scores.wronglyNothing)],
  ['首次 KB', ({ cold }) => kilobytes(cold)],
  ['再次 KB', ({ warm }) => kilobytes(warm)],
  ['p50 毫秒', ({ scores }) => scores.p50.toFixed(0)],
  ['p95 毫秒', ({ scores }) => scores.p95.toFixed(0)],
];

/** The results as a Markdown table. */
export function tableOf(lines: readonly Line[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(columns.map(([name]) => name)),
    row(columns.map(() => '---')),
    ...lines.map((line) => row(columns.map(([, cell]) => cell(line)))),
  ].join('\n');
}

const kilobytes = (bytes: number | undefined) => (bytes === undefined ? '' : (bytes / 1000).toFixed(0));
