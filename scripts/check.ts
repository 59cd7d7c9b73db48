import { relative, resolve } from 'node:path';
import type { Finding } from '../src/archive/finding.ts';
import { openPortal, type Portal, portalOptions, readArguments, UsageError } from '../src/portal.ts';
import { githubReport } from '../src/reporters/github.ts';
import { jsonReport } from '../src/reporters/json.ts';
import { terminalReport } from '../src/reporters/terminal.ts';
import { forbidsPublication } from '../src/rules/check.ts';
import { fixNumbers } from './fix-numbers.ts';
import { reportHistory } from './history.ts';
import { onlyIn } from './only-in.ts';
import { run } from './run-verb.ts';
import { openStaged } from './staged.ts';
import { watchContent } from './watch-content.ts';

await run(async () => {
  const { values, positionals } = readArguments({
    options: {
      ...portalOptions,
      format: { type: 'string', default: 'text' },
      watch: { type: 'boolean', default: false },
      fix: { type: 'boolean', default: false },
      staged: { type: 'boolean', default: false },
      history: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const format = values.format;
  if (!['text', 'json', 'github'].includes(format))
    throw new UsageError(`--format 可以是 text、json、github，不是“${format}”`);
  if (values.history) return reportHistory(await openPortal(values));
  if (values.staged)
    return tellStaged(await openPortal({ ...values, files: openStaged(values.content) }), format);
  const judge = async () => tell(await open(values), positionals, format);
  if (!values.watch) return judge();
  const again = async () => {
    // Clears the screen only where there is one; a file or a pipe keeps all rounds.
    console.log(`${process.stdout.isTTY ? '\u001b[2J\u001b[3J\u001b[H' : ''}正在检查……`);
    await judge().catch((error: unknown) => console.error(error instanceof Error ? error.message : error));
    console.log(
      `\n${new Date().toLocaleTimeString('zh-CN', { hour12: false })} 检查完了，改动内容后再查，Ctrl+C 结束。`,
    );
  };
  await again();
  return watchContent(resolve(values.content), again);
});

/** Opens the content; with --fix, the numbers that are certainly meant otherwise are put right first. */
async function open(values: { content: string; today?: string | undefined; fix: boolean }): Promise<Portal> {
  const portal = await openPortal(values);
  if (!values.fix) return portal;
  const folder = relative(process.cwd(), portal.contentFolder) || '.';
  return fixNumbers(portal.archive.records, portal.contentFolder, folder) > 0 ? openPortal(values) : portal;
}

/** What keeps a commit from being made; warnings would be told again at every commit. */
function tellStaged(portal: Portal, format: string): number {
  const findings = portal.report.findings.filter(({ kind }) => kind === 'must');
  return findings.length > 0 ? print(portal, findings, format) : 0;
}

function tell(portal: Portal, named: readonly string[], format: string): number {
  return print(
    portal,
    onlyIn(named, portal.contentFolder, portal.archive.files.paths, portal.report.findings),
    format,
  );
}

/** Prints findings. Returns the exit code. */
function print(
  { archive, contentFolder, today }: Portal,
  findings: readonly Finding[],
  format: string,
): number {
  const folder = relative(process.cwd(), contentFolder) || '.';
  const count = archive.records.length;
  if (format === 'json') console.log(jsonReport(findings, count, today));
  else if (format === 'text') console.log(terminalReport(findings, count, folder));
  else if (findings.length > 0) console.log(githubReport(findings, folder));
  return forbidsPublication(findings) ? 1 : 0;
}
