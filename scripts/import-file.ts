import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Draft, fileOf } from '../src/drafting/draft.ts';
import { draftRows, rowsInTheWay } from '../src/drafting/draft-rows.ts';
import { draftSource } from '../src/drafting/draft-source.ts';
import { fidelityJson, fidelityReport } from '../src/drafting/fidelity/report.ts';
import type { DraftedKind } from '../src/drafting/questions/index.ts';
import type { Setting } from '../src/drafting/questions/question.ts';
import { readSource } from '../src/drafting/read-source.ts';
import { Refusal } from '../src/drafting/refusal.ts';
import { filesInTheWay, writeDrafts } from '../src/drafting/write-drafts.ts';
import { UsageError } from '../src/portal.ts';
import { askAtTerminal } from './ask.ts';
import { givenValues } from './record-flags.ts';

/** What one file came to. */
export interface Outcome {
  readonly file: string;
  readonly drafts: readonly Draft[];
  readonly lines: readonly string[];
  readonly json: object;
  readonly isRefused: boolean;
  readonly missing: number;
}

/** How files are imported, and into what. */
export interface Task {
  readonly kind: DraftedKind | undefined;
  readonly flags: Record<string, unknown>;
  readonly setting: Setting;
  readonly out: string;
  readonly isAsking: boolean;
  readonly isFull: boolean;
  readonly isDry: boolean;
}

/** Imports one file; whatever is wrong with it is told and keeps none of the others back. */
export async function importFile(file: string, task: Task): Promise<Outcome> {
  const name = relative('.', file);
  const refuse = (message: string, remedy: string): Outcome => ({
    file,
    drafts: [],
    lines: [`✗ ${name}：没有导入`, `  ${message}。`, `  ${remedy}。`],
    json: { file: name, refused: message, remedy },
    isRefused: true,
    missing: 0,
  });
  try {
    const source = await readSource(name, readFileSync(file), task.setting.archive);
    const outcome =
      'rows' in source ? await importRows(name, source.rows, task) : await importDocument(name, source, task);
    const inTheWay = filesInTheWay(task.out, outcome.drafts);
    if (inTheWay.length > 0)
      return refuse(
        `已经有 ${inTheWay.slice(0, 3).join('、')}${inTheWay.length > 3 ? ' 等' : ''}，没有改动它`,
        '同一份文件不用再导入；另一份文件，用 --id 换一个编号，如 --id 2026/xxx-2',
      );
    if (!task.isDry) writeDrafts(task.out, outcome.drafts);
    return outcome;
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.message, error.remedy);
    if (error instanceof UsageError) throw error;
    return refuse(
      `读这个文件时出错：${error instanceof Error ? error.message.split('\n')[0] : error}`,
      '用 Word 或 WPS 打开，另存一次再导入；还不行的，把文件交给维护的人',
    );
  }
}

async function importDocument(
  name: string,
  source: Parameters<typeof draftSource>[0],
  task: Task,
): Promise<Outcome> {
  const { kind, flags, setting, out } = task;
  const ask = task.isAsking ? askAtTerminal(setting) : undefined;
  const { draft, account, missing } = await draftSource(
    source,
    { kind, id: flags['id'] as string | undefined, given: (own) => givenValues(own, flags), ask },
    setting,
  );
  const lines = [
    `✓ ${name} → ${relative('.', join(out, fileOf(draft)))}`,
    ...fidelityReport(account, task.isFull)
      .split('\n')
      .map((line) => `  ${line}`),
    ...Object.keys(draft.files).map((path) => `  取出文件 ${relative('.', join(out, 'attachments', path))}`),
    ...(missing.length > 0
      ? [
          `  还缺（原件里没有，要人来定）：`,
          ...missing.map(
            ({ key, flag, choices }) => `    ${key}（--${flag}）${choicesIn(choices?.(setting) ?? [])}`,
          ),
        ]
      : []),
  ];
  return {
    file: name,
    drafts: [draft],
    lines,
    json: { ...fidelityJson(account), record: fileOf(draft), missing: missing.map(({ key }) => key) },
    isRefused: false,
    missing: missing.length,
  };
}

async function importRows(
  name: string,
  rows: readonly (readonly string[])[],
  { kind = 'policy', flags, setting, out }: Task,
): Promise<Outcome> {
  const { drafts, unknownColumns } = await draftRows(rows, kind, givenValues(kind, flags), setting);
  const clashes = rowsInTheWay(drafts);
  if (clashes.length > 0)
    throw new Refusal(clashes.join('；'), '在表里加一列“编号”，写成 2026/xxx 的样子，各行不同');
  if (drafts.length === 0) throw new Refusal('表里只有第一行，没有记录', '从第二行起，每行写一份记录');
  const lines = [
    `✓ ${name} → ${drafts.length} 份记录`,
    ...unknownColumns.map((column) => `  没有带过来：不认识的列 ${column}`),
    ...drafts.map(
      ({ draft, row, missing }) =>
        `  第 ${row} 行 → ${relative('.', join(out, fileOf(draft)))}${missing.length > 0 ? `，还缺：${missing.join('、')}` : ''}`,
    ),
  ];
  const json = {
    file: name,
    unknownColumns,
    records: drafts.map(({ draft, row, missing }) => ({ row, record: fileOf(draft), missing })),
  };
  return {
    file: name,
    drafts: drafts.map(({ draft }) => draft),
    lines,
    json,
    isRefused: false,
    missing: drafts.filter(({ missing }) => missing.length > 0).length,
  };
}

function choicesIn(choices: readonly string[]): string {
  return choices.length > 0 && choices.length <= 8 ? `：${choices.join('、')}` : '';
}
