// The door to every verb. Plain JavaScript, so that the Node 20 a machine may have can open it;
// everything behind it runs on the pinned Node. It writes to stderr only: stdout belongs to the verb.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
// Not inside node_modules: npm ci empties that folder first.
const claimFile = join(root, '.cache', 'installing');
const say = (text) => process.stderr.write(`${text}\n`);
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Verbs that can be run: the scripts of package.json that come through this door. */
function listVerbs() {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return Object.values(scripts).flatMap(
    (command) => /^node scripts\/run\.mjs ([a-z-]+)/.exec(command)?.[1] ?? [],
  );
}

/** Whether npm's own record of what it installed holds all that the lock asks for; packages of other platforms may be missing. */
function isInstalled() {
  const installed = packagesIn(join(modules, '.package-lock.json'));
  return Object.entries(packagesIn(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  );
}

function packagesIn(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : {};
}

/** True when this process may install; false when another one is at it. A claim older than ten minutes was left by a crash. */
function claimInstallation() {
  mkdirSync(dirname(claimFile), { recursive: true });
  try {
    writeFileSync(claimFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const age = Date.now() - (statSync(claimFile, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > 600_000) rmSync(claimFile, { force: true });
    return false;
  }
}

function runNpmCi() {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const reason = existsSync(modules) ? '依赖清单有变化，正在更新' : '首次运行，正在安装';
  say(`${reason}所需的软件包（npm ci，通常需要一到两分钟）……`);
  const ticker = setInterval(() => say(`  仍在安装，已用 ${seconds()} 秒……`), 5000);
  return new Promise((resolve) => {
    // npm's own words go to stderr (2): what a verb writes to stdout must stay pure.
    const npm = spawn('npm', ['ci', '--loglevel=error'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
      // Without these a production setting of the machine would leave out what the tests need.
      env: { ...process.env, NODE_ENV: '', npm_config_omit: '', npm_config_include: 'dev' },
      shell: process.platform === 'win32',
    });
    npm.on('error', () => resolve(127));
    npm.on('close', (code) => {
      clearInterval(ticker);
      if (code === 0) say(`安装完成，用时 ${seconds()} 秒。`);
      resolve(code ?? 1);
    });
  });
}

async function install() {
  while (!isInstalled()) {
    if (!claimInstallation()) {
      say('另一个进程正在安装软件包，等待它完成……');
      await pause(3000);
      continue;
    }
    // Whoever is interrupted while installing must not leave the others waiting.
    process.once('exit', () => rmSync(claimFile, { force: true }));
    for (const signal of ['SIGINT', 'SIGTERM'])
      process.once(signal, () => process.exit(exitCode(null, signal)));
    const code = await runNpmCi();
    if (code !== 0) {
      say('安装没有成功。请检查网络和 npm 的软件源设置，然后重新运行同一条命令。');
      process.exit(2);
    }
    rmSync(claimFile, { force: true });
    process.removeAllListeners('SIGINT').removeAllListeners('SIGTERM');
  }
}

/** The Node to run verbs with: the pinned one where it runs, else this one if it reads TypeScript. */
function pickNode() {
  const pinned = join(modules, '.bin', 'node');
  if (existsSync(pinned) && spawnSync(pinned, ['--version']).status === 0) return pinned;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  say(
    `需要 Node.js 22.18 或更高版本，当前是 ${process.versions.node}，而随附的 Node.js 在这台机器上不能运行。`,
  );
  say('请从 https://nodejs.org/zh-cn 安装新版本，然后重新运行同一条命令。');
  process.exit(2);
}

/** A process ended by a signal reports 128 + its number, as a shell does. */
function exitCode(code, signal) {
  return code ?? 128 + (constants.signals[signal] ?? 1);
}

const [verb, ...args] = process.argv.slice(2);
if (!listVerbs().includes(verb)) {
  say(`${verb ? `没有“${verb}”这个命令。` : '请写明要运行的命令。'}可用的命令：${listVerbs().join('、')}`);
  process.exit(2);
}

await install();
const node = pickNode();
const child = spawn(node, [join(root, 'scripts', `${verb}.ts`), ...args], {
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: `${join(modules, '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`,
    TZ: 'Asia/Shanghai',
    // Reading our own TypeScript takes most of a short verb's time; the second run finds it ready.
    NODE_COMPILE_CACHE: join(root, '.cache', 'compiled'),
    ASTRO_TELEMETRY_DISABLED: '1',
  },
});
process.on('SIGTERM', () => child.kill('SIGTERM'));
// A terminal has already sent Ctrl+C to the child as well; twice would read as "stop at once".
process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
child.on('error', (error) => {
  say(`命令没能启动：${error.message}`);
  process.exit(2);
});
child.on('exit', (code, signal) => process.exit(exitCode(code, signal)));
