import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clauseChanges } from '../../src/publish/clause-changes.ts';
import { contentOf } from '../../src/rules/example.ts';
import { runVerb } from '../scripts/run-verb.ts';

const POLICY = 'policies/2026/example.md';
const BODY = '第一条 补贴每月80元。\n\n第二条 由街道受理。\n\n第三条 联系电话13800138000。\n';
let repository = '';

beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'gongkai-'));
  git('init', '-q', '-b', 'main');
  const sound = contentOf({ outcome: 'passes', because: '', content: { [POLICY]: { 正文: BODY } } });
  for (const path of sound.paths.filter((one) => !one.endsWith('/')))
    write(path, new TextDecoder().decode(sound.read(path)));
  commit();
  git('checkout', '-q', '-b', 'draft');
});
afterEach(() => rmSync(repository, { recursive: true }));

function git(...args: string[]): string {
  const { GIT_DIR: _, GIT_INDEX_FILE: __, ...env } = process.env;
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], { cwd: repository, env, encoding: 'utf8' });
}

function commit(): void {
  git('add', '-A');
  git('commit', '-q', '--no-verify', '-m', 'a version');
}

const fileOf = (path: string) => join(repository, 'content', path);
const read = (path: string) => readFileSync(fileOf(path), 'utf8');
function write(path: string, text: string): void {
  mkdirSync(dirname(fileOf(path)), { recursive: true });
  writeFileSync(fileOf(path), text);
}
const edit = (path: string, from: string | RegExp, to: string) => write(path, read(path).replace(from, to));
const changes = (...args: string[]) =>
  runVerb('changes', '--content', join(repository, 'content'), '--today', '2026-06-30', ...args);

test('nothing changed is said in one sentence', () => {
  expect(changes()).toMatchObject({ status: 0, stdout: '与 main 比较：\n\n没有读者看得到的变化。\n' });
});

test('a reviewer reads which fields and which clauses changed, and by what', () => {
  edit(POLICY, /标题: .*/, '标题: 关于调整补贴的通知');
  edit(POLICY, '80元', '100元');
  edit(POLICY, '第三条', '第三条 每年复核一次。\n\n第四条');
  const { stdout } = changes();
  expect(stdout).toContain('【有改动 1 份】\n- 政策文件：关于调整补贴的通知 /policies/2026/example/');
  expect(stdout).toContain('  - 第一条 有改动：补贴每月[-80-]{+100+}元。');
  expect(stdout).toContain('  - 第三条 新增：{+每年复核一次。+}');
  expect(stdout).toContain('  - 第三条 现在是 第四条，文字没有变');
  expect(stdout).not.toContain('第二条');
  const markdown = changes('--format', 'markdown').stdout;
  expect(markdown).toContain('### 有改动 1 份');
  expect(markdown).toContain('补贴每月 ~~80~~ **100** 元。');
});

test('numbers of persons stay masked, however the text around them changed', () => {
  edit(POLICY, '联系电话13800138000', '请拨打13900138000');
  const { stdout } = changes();
  expect(stdout).toContain('第三条 有改动');
  expect(stdout).not.toMatch(/13[89]0013|0138000/);
});

test('a record that moved, one that is new and one that is gone are told with their addresses', () => {
  const text = read(POLICY);
  write('policies/2026/moved.md', text);
  git('rm', '-q', `content/${POLICY}`);
  write(
    'policies/2026/new.md',
    text
      .replace(/标题: .*/, '标题: 另一份')
      .replace(/^发文字号: .*\n/m, '')
      .replace(/^发布日期: .*/m, '发布日期: 2026-12-31'),
  );
  const { stdout } = changes();
  expect(stdout).toContain('【换了地址 1 份】');
  expect(stdout).toContain('/policies/2026/example/ → /policies/2026/moved/');
  expect(stdout).toContain('/policies/2026/example/：读者会找不到');
  expect(stdout).toContain('另一份 /policies/2026/new/（2026-12-31 起公开，现在还没有网页）');
  write('redirects.yaml', '/policies/2026/example/: /policies/2026/moved/\n');
  expect(changes().stdout).toContain('- /policies/2026/example/ → /policies/2026/moved/\n');
});

test('of what is taken back, nothing is repeated', () => {
  const title = /^标题: (.*)$/m.exec(read(POLICY))?.[1] ?? '?';
  write(POLICY, '---\n公开属性: 不予公开\n发文机关: [区政府]\n---\n');
  const withheld = changes().stdout;
  expect(withheld).toContain('【转为不予公开 1 份】\n- 政策文件 /policies/2026/example/\n');
  expect(withheld).not.toContain(title);
  expect(withheld).not.toContain('80元');
  git('rm', '-q', '-f', `content/${POLICY}`);
  const removed = changes().stdout;
  expect(removed).toContain('【删去 1 份】\n- 政策文件 /policies/2026/example/\n');
  expect(removed).not.toContain(title);
});

test('a repeal is told where it counts: at the policy that is repealed', () => {
  const repeal = read(POLICY)
    .replace(/标题: .*/, '标题: 关于废止的通知')
    .replace(/^发文字号: .*\n/m, '')
    .replace(/^---\n/, '---\n废止: [2026/example]\n施行日期: 2026-09-01\n');
  write('policies/2026/repeal.md', repeal);
  const { stdout } = changes();
  expect(stdout).toContain('【新增 1 份】');
  expect(stdout).toMatch(
    /【有效性的变化】\n- .* \/policies\/2026\/example\/：原来 有效；现在 有效，2026-09-01 起 废止（由 2026\/repeal）/,
  );
});

test('what main took in meanwhile is not laid to this change', () => {
  write('pages/news.md', '---\n标题: 说明\n---\n\n文字。\n');
  commit();
  git('checkout', '-q', 'main');
  edit(POLICY, '80元', '90元');
  commit();
  git('checkout', '-q', 'draft');
  const { stdout } = changes();
  expect(stdout).toContain('固定页面：说明');
  expect(stdout).not.toContain('有改动');
});

test('a version that git does not know, and a folder without git, are told with what to do next', () => {
  expect(changes('--since', 'nope')).toMatchObject({ status: 2, stdout: '' });
  expect(changes('--since', 'nope').stderr).toContain('git fetch origin');
  rmSync(join(repository, '.git'), { recursive: true });
  expect(changes().stderr).toContain('不在 git 仓库里');
});

test.each([
  ['一条里改了字', '第一条 甲。\n\n第二条 乙。', '第一条 甲。\n\n第二条 丙。', ['changed 第二条']],
  [
    '删去中间一条',
    '第一条 甲。\n\n第二条 乙。\n\n第三条 丙。',
    '第一条 甲。\n\n第二条 丙。',
    ['renumbered 第三条', 'removed 第二条'],
  ],
  ['没有条款', '甲。', '乙。', []],
])('clauses: %s', (_name, before, after, expected) => {
  expect(clauseChanges(before, after).map(({ change, label }) => `${change} ${label}`)).toEqual(expected);
});
