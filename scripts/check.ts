import { relative, resolve } from 'node:path';
import type { Finding } from '../src/archive/finding.ts';
import { openPortal, portalOptions, readArguments, UsageError } from '../src/portal.ts';
import { githubReport } from '../src/reporters/github.ts';
import { jsonReport } from '../src/reporters/json.ts';
import { terminalReport } from '../src/reporters/terminal.ts';
import { forbidsPublication } from '../src/rules/check.ts';
import { run } from './run-verb.ts';

await run(async () => {
  const { values, positionals } = readArguments({
    options: { ...portalOptions, format: { type: 'string', default: 'text' } },
    allowPositionals: true,
  });
  const format = values.format;
  if (!['text', 'json', 'github'].includes(format))
    throw new UsageError(`--format 可以是 text、json、github，不是“${format}”`);
  const { archive, report, contentFolder, today } = await openPortal(values);
  const findings = onlyIn(positionals, contentFolder, archive.files.paths, report.findings);
  const folder = relative(process.cwd(), contentFolder) || '.';
  const count = archive.records.length;
  if (format === 'json') console.log(jsonReport(findings, count, today));
  else if (format === 'text') console.log(terminalReport(findings, count, folder));
  else if (findings.length > 0) console.log(githubReport(findings, folder));
  return forbidsPublication(findings) ? 1 : 0;
});

/** The findings in the given files or folders, which may be named from here or from the content folder. */
function onlyIn(
  named: readonly string[],
  contentFolder: string,
  paths: readonly string[],
  findings: readonly Finding[],
): readonly Finding[] {
  const wanted = named.flatMap((path) => {
    const inside = [resolve(path), resolve(contentFolder, path)].map((full) => relative(contentFolder, full));
    const known = inside.filter((one) => one === '' || paths.some((file) => isWithin(file, one)));
    if (known.length === 0) throw new UsageError(`内容文件夹里没有 ${path}`);
    return known;
  });
  const isWanted = (file: string) => wanted.some((path) => path === '' || isWithin(file, path));
  return named.length === 0
    ? findings
    : findings.filter(({ file, related }) =>
        [{ file }, ...(related ?? [])].some((place) => isWanted(place.file)),
      );
}

function isWithin(file: string, path: string): boolean {
  return file === path || file.startsWith(`${path}/`);
}
