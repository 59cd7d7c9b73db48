// npm test: everything that a change must pass. All steps run even when one fails; `npm test -- lint types` picks some.
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

const root = resolve(import.meta.dirname, '..');
const programs = join(root, 'node_modules/.bin');

const steps: Record<string, { title: string; command: string[] }> = {
  types: { title: '类型检查', command: ['astro', 'check', '--minimumSeverity', 'warning'] },
  lint: { title: '代码规范', command: ['biome', 'check', '--error-on-warnings', '.'] },
  unused: { title: '无用代码', command: ['knip'] },
  tests: { title: '测试', command: ['vitest', 'run'] },
};

/** Runs one program of node_modules with the Node that runs this file, and keeps what it says. */
function run([program = '', ...args]: string[]): Promise<{ code: number; output: string }> {
  const { NODE_ENV: _mode, ...environment } = process.env;
  const child = spawn(join(programs, program), args, {
    cwd: root,
    env: { ...environment, PATH: `${programs}:${process.env.PATH ?? ''}`, NO_COLOR: '1', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (bytes) => (output += bytes));
  child.stderr.on('data', (bytes) => (output += bytes));
  return new Promise((done) => {
    child.on('error', (error) => done({ code: 2, output: error.message }));
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

async function runStep(name: string): Promise<boolean> {
  const step = steps[name];
  if (!step) return false;
  console.log(`▶ ${step.title}（${name}）……`);
  const started = Date.now();
  const seconds = () => ((Date.now() - started) / 1000).toFixed(1);
  const ticker = setInterval(() => console.log(`  仍在进行，已用 ${seconds()} 秒……`), 20_000);
  const { code, output } = await run(step.command);
  clearInterval(ticker);
  if (code !== 0) console.log(stripVTControlCharacters(output).trimEnd());
  console.log(`${code === 0 ? '✓' : '✗'} ${step.title}（${name}），用时 ${seconds()} 秒`);
  return code === 0;
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in steps));
if (unknown.length > 0) {
  console.error(`没有这样的步骤：${unknown.join('、')}。可选的步骤：${Object.keys(steps).join('、')}`);
  process.exit(2);
}

const results: boolean[] = [];
for (const name of wanted.length > 0 ? wanted : Object.keys(steps)) results.push(await runStep(name));
const failed = results.filter((passed) => !passed).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
