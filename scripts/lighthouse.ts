// Records what Lighthouse says of three pages of a built site. It is no gate: figures of speed differ from machine to machine.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readArguments, UsageError } from '../src/portal.ts';
import { serveFolder } from '../src/publish/serve.ts';
import { BUILD_FACTS } from '../src/publish/staging.ts';
import { prepareBundledChromium } from '../test/browser/bundled-chromium.ts';
import { run } from './run-verb.ts';

// 150 packages and 185 MB: fetched when it is asked for, at this version, and no dependency of the project.
const LIGHTHOUSE = 'lighthouse@13.5.0';
const cache = resolve(import.meta.dirname, '../.cache');

interface Report {
  categories: Record<string, { title: string; score: number | null }>;
}

await run(async () => {
  const { values } = readArguments({ options: { site: { type: 'string', default: 'dist' } } });
  if (!existsSync(join(values.site, BUILD_FACTS)))
    throw new UsageError(`${values.site} 里没有网站，先运行 npm run build`);
  const { base } = JSON.parse(readFileSync(join(values.site, BUILD_FACTS), 'utf8')) as { base: string };
  const server = await serveFolder(values.site, { base, host: '127.0.0.1', port: 0 });
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-lighthouse-'));
  try {
    const environment = await browserEnvironment();
    for (const [index, path] of pagesOf(values.site, base).entries()) {
      const { categories } = await judge(server.url + path, join(folder, `${index}.json`), environment);
      const scores = Object.values(categories);
      if (index === 0)
        console.log(
          `| 网页 | ${scores.map(({ title }) => title).join(' | ')} |\n|---|${'---|'.repeat(scores.length)}`,
        );
      console.log(`| /${path} | ${scores.map(({ score }) => Math.round((score ?? 0) * 100)).join(' | ')} |`);
    }
  } finally {
    rmSync(folder, { recursive: true });
    await server.close();
  }
  return 0;
});

/** The home page, the newest policy and the search, below the base. */
function pagesOf(site: string, base: string): string[] {
  const { records } = JSON.parse(readFileSync(join(site, 'open-data/policies.json'), 'utf8')) as {
    records: { page: string }[];
  };
  const policies = records.slice(0, 1).map(({ page }) => new URL(page).pathname.slice(base.length));
  return ['', ...policies, 'search/'];
}

/** $CHROMIUM_PATH, else the browser of the tests; where that doesn't run Lighthouse looks for Chrome itself. */
async function browserEnvironment(): Promise<Record<string, string>> {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) return { CHROME_PATH: CHROMIUM_PATH };
  if (process.platform !== 'linux' || process.arch !== 'x64') return {};
  const { executablePath, libraryPath } = await prepareBundledChromium(cache);
  return { CHROME_PATH: executablePath, LD_LIBRARY_PATH: libraryPath };
}

async function judge(url: string, file: string, environment: Record<string, string>): Promise<Report> {
  const flags = [
    '--quiet',
    '--output=json',
    `--output-path=${file}`,
    '--chrome-flags=--headless --no-sandbox --disable-gpu',
  ];
  const child = spawn('npm', ['exec', '--yes', '--package', LIGHTHOUSE, '--', 'lighthouse', url, ...flags], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  const code = await new Promise<number | null>((done) =>
    child.on('close', done).on('error', () => done(127)),
  );
  if (code !== 0)
    throw new UsageError(`Lighthouse 没有做成（退出码 ${code}）：它要从 npm 的软件源取，并且需要 Chrome`);
  return JSON.parse(readFileSync(file, 'utf8')) as Report;
}
