import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  openPortal,
  type Portal,
  portalOptions,
  readArguments,
  setCurrentPortal,
  UsageError,
} from '../src/portal.ts';
import { publishAttachments } from '../src/publish/attachments.ts';
import { publishRedirects } from '../src/publish/redirects.ts';
import { BUILD_FACTS, stageFor, UnsafeOutput } from '../src/publish/staging.ts';
import { missingPages } from '../src/publish/verify.ts';
import { terminalReport } from '../src/reporters/terminal.ts';
import { summaryOf } from '../src/reporters/words.ts';
import { forbidsPublication } from '../src/rules/check.ts';
import { buildSearchIndex } from '../src/search/build-index.ts';
import { step } from './progress.ts';
import { run } from './run-verb.ts';

const project = fileURLToPath(new URL('..', import.meta.url));

await run(async () => {
  const { values } = readArguments({
    options: { ...portalOptions, out: { type: 'string', default: 'dist' } },
  });
  const portal = await step('读取并检查内容', () => openPortal(values));
  const { findings } = portal.report;
  if (forbidsPublication(findings)) {
    const musts = findings.filter(({ kind }) => kind === 'must');
    console.error(terminalReport(musts, portal.archive.records.length, values.content));
    console.error('\n没有构建：先改好上面“必须改”的各处。上一次的网站原样保留。');
    return 1;
  }
  console.error(summaryOf(findings, portal.archive.records.length));
  await build(portal, values.out);
  return 0;
});

/** Makes the site beside the last one, and puts it in its place only when it is complete. */
async function build(portal: Portal, out: string): Promise<void> {
  const staging = stage(out, portal);
  try {
    setCurrentPortal(portal);
    await step('生成网页', () => renderPages(portal, staging.folder));
    const { archive, today, base } = portal;
    publishAttachments(archive, today, staging.folder);
    publishRedirects(archive, { outFolder: staging.folder, base });
    await step('建立检索', () =>
      buildSearchIndex({ archive, today, outDir: staging.folder, base, cache: searchCache(portal) }),
    );
    writeFileSync(join(staging.folder, BUILD_FACTS), `${JSON.stringify({ base, today }, null, 2)}\n`);
    const missing = missingPages(archive, today, staging.folder);
    if (missing.length > 0) throw new Error(`pages were not written: ${missing.slice(0, 5).join(' ')}`);
    staging.publish();
    console.error(`网站在 ${out}`);
  } finally {
    staging.discard();
  }
}

function stage(out: string, { contentFolder }: Portal) {
  try {
    return stageFor(out, join(project, '.cache'), [contentFolder, join(project, 'src')]);
  } catch (error) {
    if (error instanceof UnsafeOutput) throw new UsageError(error.message);
    throw error;
  }
}

async function renderPages({ archive, base }: Portal, outDir: string): Promise<void> {
  const { build: astro } = await import('astro');
  // Astro puts its own half-made files below the output only where that lies below the working folder; elsewhere two builds would collide.
  process.chdir(project);
  const site = archive.site.url;
  await astro({ root: project, outDir, base, logLevel: 'warn', ...(site ? { site } : {}) });
}

/** Where the parts of the search index are kept from build to build, apart for each content folder. */
function searchCache({ contentFolder }: Portal): string {
  return join(
    project,
    '.cache/search',
    createHash('sha256').update(contentFolder).digest('hex').slice(0, 10),
  );
}
