import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArguments, UsageError } from '../src/portal.ts';
import { multiplyContent } from './multiply-content.ts';
import { run } from './run-verb.ts';

const project = fileURLToPath(new URL('..', import.meta.url));
const SAMPLE_EVERY_MS = 50;
const DAY = '2026-11-23';

await run(async () => {
  const { values } = readArguments({
    options: {
      content: { type: 'string', default: 'content' },
      records: { type: 'string', default: '300,1000' },
    },
  });
  const sizes = values.records.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1))
    throw new UsageError('--records 要写成 300,1000 的样子');
  console.log('| 记录 | 命令 | 秒 | 每秒记录 | 内存峰值 MB |\n|---|---|---|---|---|');
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'gongkai-bench-'));
    const content = join(folder, 'content');
    const records = multiplyContent(values.content, content, size);
    const common = ['--content', content, '--today', DAY];
    for (const [name, args] of [
      ['check', ['check', ...common]],
      ['build', ['build', ...common, '--out', join(folder, 'site')]],
      ['build（没有变化）', ['build', ...common, '--out', join(folder, 'site')]],
    ] as const) {
      const { seconds, megabytes } = await measure(args);
      console.log(
        `| ${records} | ${name} | ${seconds.toFixed(1)} | ${Math.round(records / seconds)} | ${Math.round(megabytes)} |`,
      );
    }
    rmSync(folder, { recursive: true });
  }
  return 0;
});

/** Runs a verb as a whole process. Wall-clock seconds, and the highest memory of it and its children together (Linux; 0 elsewhere). */
function measure([verb, ...args]: readonly string[]): Promise<{ seconds: number; megabytes: number }> {
  const start = performance.now();
  const child = spawn(process.execPath, [`scripts/${verb}.ts`, ...args], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  child.stderr.on('data', (chunk) => {
    told += chunk;
  });
  let peak = 0;
  const sampler = setInterval(() => {
    peak = Math.max(peak, residentMegabytes(child.pid ?? 0));
  }, SAMPLE_EVERY_MS);
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      clearInterval(sampler);
      if (code === 2) reject(new Error(told));
      else resolve({ seconds: (performance.now() - start) / 1000, megabytes: peak });
    });
  });
}

function residentMegabytes(process: number): number {
  try {
    const kilobytes = Number(
      /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${process}/status`, 'utf8'))?.[1] ?? 0,
    );
    const children = readdirSync(`/proc/${process}/task`).flatMap((task) =>
      readFileSync(`/proc/${process}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
    return kilobytes / 1024 + children.reduce((sum, child) => sum + residentMegabytes(child), 0);
  } catch {
    return 0; // The process has ended, or this system has no /proc.
  }
}
