import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { portalDay, portalFolder, portalIsGiven } from './sample-portal.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** What the build of the sample portal said when it failed; empty when it succeeded. */
    portalFailure: string;
  }
}

const root = resolve(import.meta.dirname, '../..');

/** Builds the sample portal once for all tests that look at it; each of them tells the failure, not this setup. */
export default async function buildPortal(project: TestProject): Promise<void> {
  project.provide('portalFailure', portalIsGiven ? '' : await build(portalFolder));
}

async function build(folder: string): Promise<string> {
  await mkdir(dirname(folder), { recursive: true });
  const script = [resolve(root, 'scripts/build.ts'), '--out', folder, '--today', portalDay];
  // What Vitest sets for itself would make Astro and Vite build in test mode.
  const { NODE_ENV: _mode, VITEST: _vitest, ...environment } = process.env;
  const child = spawn(process.execPath, script, {
    cwd: root,
    env: { ...environment, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  let said = '';
  child.stdout.on('data', (bytes) => (said += bytes));
  child.stderr.on('data', (bytes) => (said += bytes));
  const code = await new Promise((done) => child.on('close', done));
  return code === 0 ? '' : said || `构建以 ${code} 结束，没有留下说明`;
}
