import { opennessOf } from '../src/figures/openness.ts';
import { annualTable } from '../src/open-data/annual-report.ts';
import type { FigureTable } from '../src/open-data/figure-table.ts';
import { opennessJson } from '../src/open-data/openness-json.ts';
import { opennessTables } from '../src/open-data/openness-tables.ts';
import { stagesTable } from '../src/open-data/promptness-tables.ts';
import { openPortal, type Portal, portalOptions, readArguments, UsageError } from '../src/portal.ts';
import { terminalTable } from '../src/reporters/figure-table.ts';
import { text } from '../src/text.ts';
import { run } from './run-verb.ts';

await run(async () => {
  const { values } = readArguments({
    options: { ...portalOptions, year: { type: 'string' }, format: { type: 'string', default: 'text' } },
  });
  const { format } = values;
  if (format !== 'text' && format !== 'json')
    throw new UsageError(`--format 可以是 text、json，不是“${format}”`);
  if (values.year !== undefined && !/^(19|20)\d{2}$/.test(values.year))
    throw new UsageError(`--year 要写成 2026 的样子，不是“${values.year}”`);
  const portal = await openPortal(values);
  // A report is about a year that is over, unless somebody asks for the one that runs.
  const year = Number(values.year ?? Number(portal.today.slice(0, 4)) - 1);
  console.log(format === 'json' ? asJson(portal, year) : asText(portal, year));
  return 0;
});

function asJson({ archive, today }: Portal, year: number): string {
  const { table, until, notes } = annualTable(year, archive, today);
  const rows = table.rows.map((row) =>
    Object.fromEntries(row.map((cell, index) => [table.columns[index], cell.text])),
  );
  const openness = opennessJson(opennessOf(archive, today), (path) => path);
  return JSON.stringify({ ...openness, annualReport: { year, until, rows, notes } }, null, 2);
}

function asText({ archive, today }: Portal, year: number): string {
  const openness = opennessOf(archive, today);
  const [, ...lists] = opennessTables(openness, archive);
  const { table, until, notes } = annualTable(year, archive, today);
  return [
    `公开情况，截至 ${today}`,
    section(text.openness.promptness, stagesTable(openness)),
    ...lists.map((list) => section(list.caption, list)),
    `${section(`${text.report.title(year)}，${table.caption}（截至 ${until}）`, table)}\n${notes.join('\n')}`,
  ].join('\n\n');
}

function section(title: string, { columns, rows }: FigureTable): string {
  const told = rows.map((row) => row.map((cell) => cell.text));
  return `【${title}】\n${rows.length === 0 ? text.openness.none : terminalTable(columns, told)}`;
}
