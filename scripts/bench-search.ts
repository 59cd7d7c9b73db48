import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openPortal, portalOptions, readArguments } from '../src/portal.ts';
import { buildSearchIndex } from '../src/search/build-index.ts';
import { writeFigures } from '../src/search/figures.ts';
import { entriesOf, readEntry, type Searchable, type SearchableEntry } from '../src/search/searchable.ts';
import { shardsOf } from '../src/search/shards-of.ts';
import { runMiniSearch } from '../test/bench/minisearch-bigrams.ts';
import { runPagefindDefault } from '../test/bench/pagefind-default.ts';
import { runInChromium } from '../test/bench/portal-in-chromium.ts';
import { type Query, readQueries } from '../test/bench/queries.ts';
import { sampleQueries } from '../test/bench/sample-queries.ts';
import { type Given, scoresOf } from '../test/bench/scores.ts';
import { type Line, tableOf } from '../test/bench/table.ts';
import { Truth } from '../test/bench/truth.ts';
import { step } from './progress.ts';
import { run } from './run-verb.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const folder = join(project, '.cache/bench');
/** A first query needs a reader of its own, which takes a second each. */
const COLD_QUERIES = 30;

await run(async () => {
  const { values } = readArguments({
    options: {
      ...portalOptions,
      /** Without it queries are drawn from the content. */
      queries: { type: 'string' },
      /** Divides the records into so many shards of equal years, to see what shards cost. */
      shards: { type: 'string' },
      /** Leaves the other searches out. */
      alone: { type: 'boolean', default: false },
      /** Writes the figures that the help of the search page shows. */
      publish: { type: 'boolean', default: false },
    },
  });
  const { archive, today } = await step('读取内容', () => openPortal(values));
  const entries = entriesOf(archive, today);
  const records = entries.map(readEntry);
  const queries = values.queries ? readQueries(values.queries) : sampleQueries(records);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });

  const shards = values.shards ? dividedInto(entries, Number(values.shards)) : shardsOf(entries);
  const start = performance.now();
  await step('建立检索', () =>
    buildSearchIndex({ archive, today, outDir: join(folder, 'portal'), base: '/', divide: () => shards }),
  );
  const seconds = (performance.now() - start) / 1000;
  const everyNth = Math.max(1, Math.floor(queries.length / COLD_QUERIES));
  const first = queries.filter((_, i) => i % everyNth === 0);
  const ours = await step('在浏览器里检索', () =>
    runInChromium(join(folder, 'portal'), queries, first, idIn(shards)),
  );
  const truth = new Truth(records);
  const lines = linesOf('本站', ours.given, truth, { cold: mean(ours.cold), warm: mean(ours.warm) });
  if (!values.alone) lines.push(...(await others(records, queries, truth)));

  console.log(
    `# 检索测量\n\n${records.length} 件，${shards.size} 个分片，${queries.length} 条查询，${ours.browser}\n`,
  );
  console.log(tableOf(lines));
  console.log(
    `\n建立：${seconds.toFixed(1)} 秒，每秒 ${(records.length / seconds).toFixed(0)} 件，内存最多 ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB（含读入的全部内容）`,
  );
  console.log(
    `首次查询：平均 ${(mean(ours.cold) / 1000).toFixed(0)} KB，${mean(ours.coldMilliseconds).toFixed(0)} 毫秒，连脚本和引擎`,
  );
  const all = lines[0]?.scores;
  if (values.publish && all)
    writeFigures({
      site: archive.site.name ?? '',
      day: today,
      records: records.length,
      queries: queries.length,
      recall: all.recall,
      precision: all.precision,
    });
  return 0;
});

async function others(
  records: readonly Searchable[],
  queries: readonly Query[],
  truth: Truth,
): Promise<Line[]> {
  const plain = await step('Pagefind 原样', () =>
    runPagefindDefault(records, queries, join(folder, 'default')),
  );
  const { given, bytes } = await step('MiniSearch 双字', async () => runMiniSearch(records, queries));
  return [
    ...linesOf('Pagefind 原样', plain, truth),
    ...linesOf('MiniSearch 双字', given, truth, { cold: bytes }),
  ];
}

/** A line for all queries together, then one for each set. */
function linesOf(
  search: string,
  given: readonly Given[],
  truth: Truth,
  bytes: { cold?: number; warm?: number } = {},
): Line[] {
  const sets = [...new Set(given.map(({ query }) => query.set))];
  return [
    { search, set: '全部', scores: scoresOf(given, truth), ...bytes },
    ...sets.map((set) => ({
      search,
      set,
      scores: scoresOf(
        given.filter(({ query }) => query.set === set),
        truth,
      ),
    })),
  ];
}

/** The index names a record by shard and row. */
function idIn(shards: ReadonlyMap<string, readonly SearchableEntry[]>): (name: string) => string {
  return (name) => {
    const [key = '', row = ''] = name.split(':');
    return shards.get(key)?.[Number(row)]?.facts.id ?? name;
  };
}

function dividedInto(entries: readonly SearchableEntry[], count: number): Map<string, SearchableEntry[]> {
  const byYear = [...entries].sort((a, b) =>
    (a.facts.facets.year?.[0]?.[0] ?? '') < (b.facts.facets.year?.[0]?.[0] ?? '') ? -1 : 1,
  );
  return Map.groupBy(byYear, (entry) => String(Math.floor((byYear.indexOf(entry) * count) / byYear.length)));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
