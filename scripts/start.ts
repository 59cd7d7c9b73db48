// npm start: check, build, serve. The build runs as a child, so that all its memory is free again while serving.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { constants } from 'node:os';
import { join } from 'node:path';
import { portalOptions, readArguments, UsageError } from '../src/portal.ts';
import { serveFolder } from '../src/publish/serve.ts';
import { run } from './run-verb.ts';

const signals = ['SIGINT', 'SIGTERM'] as const;

await run(async () => {
  const { values } = readArguments({
    options: {
      ...portalOptions,
      out: { type: 'string', default: 'dist' },
      port: { type: 'string', default: '4321' },
      host: { type: 'string', default: 'localhost' },
    },
  });
  const port = readPort(values.port);
  const code = await build(values);
  if (code !== 0) return code;
  const server = await serveFolder(values.out, { base: await readBase(values.out), host: values.host, port });
  console.log(`\n门户已经可以浏览：${server.url}\n按 Ctrl+C 结束。`);
  for (const signal of signals) process.on(signal, () => server.close().then(() => process.exit(0)));
  return 0;
});

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`--port 要写成 4321 这样的端口号，不是“${text}”`);
}

/** Runs the build with the same words on the same screen; a build ended by a signal counts as in a shell. */
function build(values: { content: string; out: string; today?: string | undefined }): Promise<number> {
  const today = values.today === undefined ? [] : ['--today', values.today];
  const script = join(import.meta.dirname, 'build.ts');
  const options = ['--content', values.content, '--out', values.out, ...today];
  const child = spawn(process.execPath, [script, ...options], { stdio: 'inherit' });
  const stop = (signal: NodeJS.Signals) => child.kill(signal);
  for (const signal of signals) process.on(signal, stop);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code, signal) => {
      for (const name of signals) process.off(name, stop);
      done(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}

/** The path part of 网址, as the build wrote it down. */
async function readBase(folder: string): Promise<string> {
  const { base } = JSON.parse(await readFile(join(folder, 'build.json'), 'utf8')) as { base: string };
  return base;
}
