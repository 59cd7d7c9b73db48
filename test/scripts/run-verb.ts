import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');

/** Runs a verb as a person would, from the project folder. */
export function runVerb(verb: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${verb}.ts`, ...args], {
    cwd: project,
    encoding: 'utf8',
    env: {
      ...process.env,
      NO_COLOR: '1',
      FORCE_COLOR: '0',
      TZ: 'Asia/Shanghai',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  return { status, stdout, stderr };
}

/** A copy of the sample content that a test may spoil. */
export function copyOfContent(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'gongkai-')), 'content');
  cpSync(join(project, 'content'), folder, { recursive: true });
  return folder;
}
