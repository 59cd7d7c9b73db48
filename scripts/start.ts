// npm start: check, build, serve. The build runs as a child, so that all its memory is free again while serving.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serveFolder } from '../src/publish/serve.ts';

const usage =
  '用法：npm start -- [--content 目录] [--out 目录] [--today 年-月-日] [--port 端口] [--host 主机]';
const root = resolve(import.meta.dirname, '..');

function readArguments() {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: { content: text, out: text, today: text, port: text, host: text },
  });
  const port = Number(values.port ?? 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`“${values.port}”不是端口号`);
  return { ...values, port };
}

type Arguments = ReturnType<typeof readArguments>;

function build(given: Arguments): Promise<number> {
  const passedOn = (['content', 'out', 'today'] as const).flatMap((name) => {
    const value = given[name];
    return value === undefined ? [] : [`--${name}`, value];
  });
  const child = spawn(process.execPath, [join(root, 'scripts/build.ts'), ...passedOn], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal));
  return new Promise((done) => child.on('exit', (code) => done(code ?? 2)));
}

/** The path part of 网址, as the build wrote it down; a portal built without it stands at the root. */
async function readBase(folder: string): Promise<string> {
  try {
    const facts: unknown = JSON.parse(await readFile(join(folder, 'build.json'), 'utf8'));
    const base = facts !== null && typeof facts === 'object' && 'base' in facts ? facts.base : undefined;
    return typeof base === 'string' ? base : '/';
  } catch {
    return '/';
  }
}

async function start(given: Arguments): Promise<void> {
  const code = await build(given);
  if (code !== 0) process.exit(code);
  const folder = resolve(given.out ?? join(root, 'dist'));
  const options = { base: await readBase(folder), port: given.port };
  const server = await serveFolder(
    folder,
    given.host === undefined ? options : { ...options, host: given.host },
  );
  console.log(`\n门户已经可以浏览：${server.url}\n按 Ctrl+C 结束。`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.removeAllListeners(signal);
    process.once(signal, () => server.close().then(() => process.exit(0)));
  }
}

try {
  await start(readArguments());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(usage);
  process.exitCode = 2;
}
