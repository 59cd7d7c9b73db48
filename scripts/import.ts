import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type Draft, fileOf } from '../src/drafting/draft.ts';
import { draftRows, rowsInTheWay } from '../src/drafting/draft-rows.ts';
import { draftSource } from '../src/drafting/draft-source.ts';
import { fidelityJson, fidelityReport } from '../src/drafting/fidelity/report.ts';
import type { DraftedKind } from '../src/drafting/questions/index.ts';
import type { Setting } from '../src/drafting/questions/question.ts';
import { canImport, readSource } from '../src/drafting/read-source.ts';
import { Refusal } from '../src/drafting/refusal.ts';
import { filesInTheWay, writeDrafts } from '../src/drafting/write-drafts.ts';
import { openPortal, portalOptions, readArguments, UsageError } from '../src/portal.ts';
import { askAtTerminal, isAtTerminal } from './ask.ts';
import { givenValues, readKind, recordOptions } from './record-flags.ts';
import { run } from './run-verb.ts';
import { tellFindings } from './tell-drafts.ts';

/** What one file came to. */
interface Outcome {
  readonly file: string;
  readonly drafts: readonly Draft[];
  readonly lines: readonly string[];
  readonly json: object;
  readonly isRefused: boolean;
  readonly missing: number;
}

await run(async () => {
  const { values: given, positionals } = readArguments({
    options: {
      ...portalOptions,
      ...recordOptions,
      kind: { type: 'string' },
      id: { type: 'string' },
      out: { type: 'string' },
      format: { type: 'string', default: 'text' },
      full: { type: 'boolean', default: false },
      yes: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const flags = given as Record<string, unknown>;
  if (positionals.length === 0) throw new UsageError('写明要导入的文件或文件夹：npm run import -- 通知.docx（也可以是 .html、.csv、.xlsx，或者装着它们的文件夹）');
  const { files, skipped } = expand(positionals);
  const single = ['id', 'title', 'number', 'index'].filter((flag) => flags[flag] !== undefined);
  if (single.length > 0 && files.length !== 1) throw new UsageError(`${single.map((flag) => `--${flag}`).join('、')} 只能在导入一个文件时用`);
  const kind = flags['kind'] === undefined ? undefined : readKind(String(flags['kind']));
  const { archive, today, contentFolder } = await openPortal({ content: given.content as string, today: given.today as string | undefined });
  const out = resolve((flags['out'] as string | undefined) ?? contentFolder);
  const isAsking = isAtTerminal() && !given.yes && files.length === 1;
  const outcomes: Outcome[] = [];
  for (const file of files) {
    const drafts = outcomes.flatMap((one) => one.drafts);
    const setting: Setting = { archive, today, drafts };
    const outcome = await importFile(file, { kind, flags, setting, out, isAsking, isFull: given.full as boolean, isDry: given['dry-run'] as boolean });
    outcomes.push(outcome);
    if (given.format !== 'json') console.log(`${outcome.lines.join('\n')}\n`);
  }
  const drafts = outcomes.flatMap((one) => one.drafts);
  if (given.format === 'json') {
    console.log(JSON.stringify({ files: outcomes.map(({ json }) => json), skipped }, null, 2));
    return outcomes.some(({ isRefused, missing }) => isRefused || missing > 0) ? 1 : 0;
  }
  for (const path of skipped) console.log(`跳过 ${path}：不是 .docx、.html、.csv、.xlsx`);
  const refused = outcomes.filter(({ isRefused }) => isRefused);
  console.log(`${files.length} 个文件：导入 ${files.length - refused.length} 个，写成 ${drafts.length} 份记录${given['dry-run'] ? '（试运行，没有写）' : ''}；没有导入 ${refused.length} 个。`);
  const isSound = drafts.length === 0 || (await tellFindings(archive, drafts, today, out));
  return refused.length > 0 || !isSound ? 1 : 0;
});

interface Task {
  readonly kind: DraftedKind | undefined;
  readonly flags: Record<string, unknown>;
  readonly setting: Setting;
  readonly out: string;
  readonly isAsking: boolean;
  readonly isFull: boolean;
  readonly isDry: boolean;
}

/** Imports one file; whatever is wrong with it is told and keeps none of the others back. */
async function importFile(file: string, task: Task): Promise<Outcome> {
  const name = relative('.', file);
  const refuse = (message: string, remedy: string): Outcome => ({ file, drafts: [], lines: [`✗ ${name}：没有导入`, `  ${message}。`, `  ${remedy}。`], json: { file: name, refused: message, remedy }, isRefused: true, missing: 0 });
  try {
    const source = await readSource(name, readFileSync(file), task.setting.archive);
    const outcome = 'rows' in source ? await importRows(name, source.rows, task) : await importDocument(name, source, task);
    const inTheWay = filesInTheWay(task.out, outcome.drafts);
    if (inTheWay.length > 0) return refuse(`已经有 ${inTheWay.slice(0, 3).join('、')}${inTheWay.length > 3 ? ' 等' : ''}，没有改动它`, '同一份文件不用再导入；另一份文件，用 --id 换一个编号，如 --id 2026/xxx-2');
    if (!task.isDry) writeDrafts(task.out, outcome.drafts);
    return outcome;
  } catch (error) {
    if (error instanceof Refusal) return refuse(error.message, error.remedy);
    if (error instanceof UsageError) throw error;
    return refuse(`读这个文件时出错：${error instanceof Error ? error.message.split('\n')[0] : error}`, '用 Word 或 WPS 打开，另存一次再导入；还不行的，把文件交给维护的人');
  }
}

async function importDocument(name: string, source: Parameters<typeof draftSource>[0], task: Task): Promise<Outcome> {
  const { kind, flags, setting, out } = task;
  const ask = task.isAsking ? askAtTerminal(setting) : undefined;
  const { draft, account, missing } = await draftSource(source, { kind, id: flags['id'] as string | undefined, given: (own) => givenValues(own, flags), ask }, setting);
  const lines = [
    `✓ ${name} → ${relative('.', join(out, fileOf(draft)))}`,
    ...fidelityReport(account, task.isFull).split('\n').map((line) => `  ${line}`),
    ...Object.keys(draft.files).map((path) => `  取出文件 ${relative('.', join(out, 'attachments', path))}`),
    ...(missing.length > 0 ? [`  还缺（原件里没有，要人来定）：`, ...missing.map(({ key, flag, choices }) => `    ${key}（--${flag}）${choicesIn(choices?.(setting) ?? [])}`)] : []),
  ];
  return { file: name, drafts: [draft], lines, json: { ...fidelityJson(account), record: fileOf(draft), missing: missing.map(({ key }) => key) }, isRefused: false, missing: missing.length };
}

async function importRows(name: string, rows: readonly (readonly string[])[], { kind = 'policy', flags, setting, out }: Task): Promise<Outcome> {
  const { drafts, unknownColumns } = await draftRows(rows, kind, givenValues(kind, flags), setting);
  const clashes = rowsInTheWay(drafts);
  if (clashes.length > 0) throw new Refusal(clashes.join('；'), '在表里加一列“编号”，写成 2026/xxx 的样子，各行不同');
  if (drafts.length === 0) throw new Refusal('表里只有第一行，没有记录', '从第二行起，每行写一份记录');
  const lines = [
    `✓ ${name} → ${drafts.length} 份记录`,
    ...unknownColumns.map((column) => `  没有带过来：不认识的列 ${column}`),
    ...drafts.map(({ draft, row, missing }) => `  第 ${row} 行 → ${relative('.', join(out, fileOf(draft)))}${missing.length > 0 ? `，还缺：${missing.join('、')}` : ''}`),
  ];
  const json = { file: name, unknownColumns, records: drafts.map(({ draft, row, missing }) => ({ row, record: fileOf(draft), missing })) };
  return { file: name, drafts: drafts.map(({ draft }) => draft), lines, json, isRefused: false, missing: drafts.filter(({ missing }) => missing.length > 0).length };
}

function choicesIn(choices: readonly string[]): string {
  return choices.length > 0 && choices.length <= 8 ? `：${choices.join('、')}` : '';
}

/** The files that are named, and those in the folders that are. What a browser saves beside a page, and what Word leaves open, is passed over. */
function expand(paths: readonly string[]): { files: string[]; skipped: string[] } {
  const files: string[] = [];
  const skipped: string[] = [];
  for (const path of paths) {
    const state = statSync(path, { throwIfNoEntry: false });
    if (!state) throw new UsageError(`没有这个文件：${path}`);
    if (!state.isDirectory()) files.push(resolve(path));
    else {
      const inside = readdirSync(path, { recursive: true, encoding: 'utf8' }).sort().filter((name) => !/(^|[/\\])(\.|~\$)|_files[/\\]/.test(name) && !statSync(join(path, name)).isDirectory());
      for (const name of inside) (canImport(name) ? files : skipped).push(resolve(path, name));
    }
  }
  return { files: [...new Set(files)], skipped: skipped.map((path) => relative('.', path)) };
}
