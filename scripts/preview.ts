// npm run preview -- --since main: the live preview, and the addresses of the pages that differ.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { maskNumbers } from '../src/inspection/mask.ts';
import { openPortal, portalOptions, readArguments } from '../src/portal.ts';
import type { Changes } from '../src/publish/changes.ts';
import { compareSince, sinceOption } from './compare-since.ts';
import { run } from './run-verb.ts';

/** What the preview says once it can be opened. */
const READY = /http:\/\/[^\s，]+/;

await run(async () => {
  const { values } = readArguments({
    options: {
      ...portalOptions,
      ...sinceOption,
      port: { type: 'string', default: '4321' },
      host: { type: 'string' },
    },
  });
  const changes = compareSince(values.since, await openPortal({ ...values, isPreview: true }));
  const { content, today, port, host } = values;
  const given = Object.entries({ content, today, port, host });
  const options = given.flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]));
  return preview(options, (address) => console.log(maskNumbers(pagesText(changes, values.since, address))));
});

/** Starts the preview in a process of its own and tells its address once. Goes on until it ends; returns its exit code. */
function preview(options: readonly string[], tell: (address: string) => void): Promise<number> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'dev.ts'), ...options], {
    stdio: ['inherit', 'inherit', 'pipe'],
  });
  let isTold = false;
  child.stderr.setEncoding('utf8').on('data', (said: string) => {
    process.stderr.write(said);
    const address = said.includes('预览：') ? READY.exec(said)?.[0] : undefined;
    if (address === undefined || isTold) return;
    isTold = true;
    tell(address);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code) => done(code ?? 0));
  });
}

/** The pages that a reviewer has to look at, at the addresses of the preview. */
function pagesText({ records, statuses, files }: Changes, since: string, address: string): string {
  const at = (path: string) => `${address.replace(/\/$/, '')}${path}`;
  const shown = records.filter(({ isPublic }) => isPublic).map(({ record }) => record.path);
  const others = statuses.map(({ policy }) => policy.path).filter((path) => !shown.includes(path));
  const hidden = records.length - shown.length;
  const lines = [...shown, ...others].map((path) => `  ${at(path)}`);
  return [
    lines.length === 0
      ? `与 ${since} 比较，没有变了的网页。`
      : `与 ${since} 比较，变了的网页（${lines.length} 个；别的网页照样可以打开）：`,
    ...lines,
    ...(others.length > 0 ? [`其中 ${others.length} 个自己没有改，有效性变了。`] : []),
    ...(hidden > 0 ? [`另有 ${hidden} 份记录没有网页（待发布、不予公开或已删去）。`] : []),
    ...(files.length > 0 ? [`清单或附件有 ${files.length} 个变了，会影响多个网页。`] : []),
    `每一处改了什么：npm run changes -- --since ${since}`,
  ].join('\n');
}
