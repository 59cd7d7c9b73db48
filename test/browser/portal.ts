import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type RunningServer, serveFolder } from '../../src/publish/serve.ts';
import { portalFolder } from './sample-portal.ts';

/** The folder of the built sample portal; throws with the words of the build when it failed. */
export function builtPortal(): string {
  const failure = inject('portalFailure');
  if (failure) throw new Error(`示例门户没有构建成功：\n${failure}`);
  return portalFolder;
}

/** The base path of the built sample portal, `/` or `/zwgk/`, as the build wrote it down. */
export function portalBase(): string {
  const facts = JSON.parse(readFileSync(join(builtPortal(), 'build.json'), 'utf8')) as { base: string };
  return facts.base;
}

/** Serves the sample portal on a free port, with the headers that a reader gets. */
export async function servePortal(): Promise<RunningServer> {
  return serveFolder(builtPortal(), { base: portalBase(), host: '127.0.0.1', port: 0 });
}
