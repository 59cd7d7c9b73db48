import { resolve } from 'node:path';
import type { Setting } from '../src/drafting/questions/question.ts';
import { openPortal, portalOptions, readArguments, UsageError } from '../src/portal.ts';
import { isAtTerminal } from './ask.ts';
import { filesToImport } from './files-to-import.ts';
import { importFile, type Outcome } from './import-file.ts';
import { readKind, recordOptions } from './record-flags.ts';
import { run } from './run-verb.ts';
import { tellFindings } from './tell-drafts.ts';

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
  if (positionals.length === 0)
    throw new UsageError(
      '写明要导入的文件或文件夹：npm run import -- 通知.docx（也可以是 .html、.csv、.xlsx，或者装着它们的文件夹）',
    );
  const { files, skipped } = filesToImport(positionals);
  const single = ['id', 'title', 'number', 'index'].filter((flag) => flags[flag] !== undefined);
  if (single.length > 0 && files.length !== 1)
    throw new UsageError(`${single.map((flag) => `--${flag}`).join('、')} 只能在导入一个文件时用`);
  const kind = flags['kind'] === undefined ? undefined : readKind(String(flags['kind']));
  const { archive, today, contentFolder } = await openPortal({
    content: given.content as string,
    today: given.today as string | undefined,
  });
  const out = resolve((flags['out'] as string | undefined) ?? contentFolder);
  const isAsking = isAtTerminal() && !given.yes && files.length === 1;
  const outcomes: Outcome[] = [];
  for (const file of files) {
    const drafts = outcomes.flatMap((one) => one.drafts);
    const setting: Setting = { archive, today, drafts };
    const outcome = await importFile(file, {
      kind,
      flags,
      setting,
      out,
      isAsking,
      isFull: given.full as boolean,
      isDry: given['dry-run'] as boolean,
    });
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
  console.log(
    `${files.length} 个文件：导入 ${files.length - refused.length} 个，写成 ${drafts.length} 份记录${given['dry-run'] ? '（试运行，没有写）' : ''}；没有导入 ${refused.length} 个。`,
  );
  const isSound = drafts.length === 0 || (await tellFindings(archive, drafts, today, out));
  return refused.length > 0 || !isSound ? 1 : 0;
});
