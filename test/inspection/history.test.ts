import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { historyText } from '../../scripts/history.ts';
import { folderFiles } from '../../src/archive/files.ts';
import { readArchive } from '../../src/archive/read.ts';
import { NoRepository } from '../../src/inspection/git.ts';
import { findInHistory } from '../../src/inspection/history.ts';
import { inspectAttachments } from '../../src/inspection/inspect-attachments.ts';
import { inspectFile } from '../../src/inspection/inspect-file.ts';
import { stagedFiles } from '../../src/inspection/staged-files.ts';
import { sampleWord } from '../../src/rules/attachment/sample-files.ts';
import { check } from '../../src/rules/check.ts';
import { contentOf } from '../../src/rules/example.ts';

const POLICY = 'content/policies/2026/example.md';
let repository: string;

beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'gongkai-'));
  git('init', '-q', '-b', 'main');
  for (const path of Object.keys(soundFiles)) write(`content/${path}`, soundFiles[path] ?? '');
});
afterEach(() => rmSync(repository, { recursive: true }));

const sound = contentOf({ outcome: 'passes', because: '', content: { 'policies/2026/example.md': {} } });
const soundFiles: Record<string, Uint8Array> = Object.fromEntries(
  sound.paths.map((path) => [path, sound.read(path)]),
);

function git(...args: string[]): string {
  const { GIT_DIR: _, GIT_INDEX_FILE: __, ...env } = process.env;
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], {
    cwd: repository,
    env: {
      ...env,
      GIT_AUTHOR_DATE: '2026-03-01T00:00:00+08:00',
      GIT_COMMITTER_DATE: '2026-03-01T00:00:00+08:00',
    },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(repository, path)), { recursive: true });
  writeFileSync(join(repository, path), content);
}

function commit(): string {
  git('add', '-A');
  git('commit', '-q', '--no-verify', '-m', 'a version');
  return git('rev-parse', '--short', 'HEAD').trim();
}

const text = (more: string) => new TextDecoder().decode(soundFiles['policies/2026/example.md']) + more;
const search = () => {
  const content = join(repository, 'content');
  return findInHistory(content, readArchive(folderFiles(content)), inspectFile);
};

test('what was taken out of the text is found in the history, masked, with its commit, day and place', async () => {
  commit();
  write(POLICY, text('\n联系人张某，13800138000。\n'));
  const bad = commit();
  write(POLICY, text('\n联系人张某。\n'));
  commit();
  const finds = await search();
  expect(finds).toEqual([
    {
      kind: 'mobile number',
      masked: '138****8000',
      path: 'policies/2026/example.md',
      where: expect.stringMatching(/^当时的第 \d+ 行$/),
      commit: bad,
      day: '2026-03-01',
    },
  ]);
  expect(historyText(finds).replaceAll(bad, '<commit>')).toMatchInlineSnapshot(`
    "policies/2026/example.md
      2026-03-01 提交 <commit>，当时的第 27 行：手机号码（138****8000）

    现在的内容里没有了、历史里还在的，共 1 处。拿到仓库的人都能看到它们。
    个人号码：告知本机关负责个人信息保护的人；仓库如果推送过，请托管仓库的人一起清除，并算作已经泄露来处置。
    清除：先备份，再用 git filter-repo（--replace-text 换掉号码，或 --invert-paths --path 去掉整个文件），然后强制推送，所有人重新克隆。步骤见 docs/手册.md“从历史里清除”。"
  `);
});

test('what still stands in the present text, or is allowed there, is left to the check', async () => {
  write(POLICY, text('\n值班电话 13800138000。\n'));
  commit();
  write(POLICY, text('\n值班电话 13800138000，夜间同。\n'));
  commit();
  expect(await search()).toEqual([]);
});

test('other branches, deleted files, old names and old attachments are looked at too', async () => {
  write('content/attachments/2026/mingdan.docx', sampleWord('机密★5年'));
  write('content/attachments/13900139000.txt', '说明');
  write('content/policies/2025/gone.md', text('\n工资卡 6222023100081234564\n'));
  commit();
  git('rm', '-q', '-r', 'content/attachments', 'content/policies/2025');
  commit();
  git('checkout', '-q', '-b', 'draft');
  write(POLICY, text('\n秘密★1年\n'));
  commit();
  git('checkout', '-q', 'main');
  const finds = await search();
  expect(finds.map(({ masked, path }) => `${masked} ${path}`).sort()).toEqual([
    '139****9000 attachments/13900139000.txt',
    '6222***********4564 policies/2025/gone.md',
    '机密★ attachments/2026/mingdan.docx',
    '秘密★ policies/2026/example.md',
  ]);
  const told = historyText(finds);
  expect(told).toContain('保密工作机构');
  expect(told).not.toContain('13900139000');
});

test('a folder without a repository is told so', async () => {
  rmSync(join(repository, '.git'), { recursive: true });
  await expect(search()).rejects.toThrow(NoRepository);
});

test('what is staged is judged, whatever the files on disk say', async () => {
  commit();
  write(POLICY, text('\n联系人张某，13800138000。\n'));
  git('add', '-A');
  write(POLICY, text('\n联系人张某。\n'));
  write('content/policies/2026/unstaged.md', 'no record');
  const files = stagedFiles(join(repository, 'content'));
  expect(files.paths).toContain('policies/2026/');
  expect(files.paths).not.toContain('policies/2026/unstaged.md');
  const archive = readArchive(files, await inspectAttachments(files));
  const findings = check(archive, '2026-06-30').findings.filter(
    ({ rule }) => rule === 'text-holds-no-mobile-number',
  );
  expect(findings).toHaveLength(1);
});

test('a staged link that leads out of the content folder is told', async () => {
  write('secret.txt', '秘密');
  mkdirSync(join(repository, 'content/attachments'), { recursive: true });
  symlinkSync('../../secret.txt', join(repository, 'content/attachments/a.txt'));
  write('content/attachments/b.txt', '说明');
  git('add', '-A');
  const files = stagedFiles(join(repository, 'content'));
  expect(['attachments/a.txt', 'attachments/b.txt'].map((path) => files.isOutside?.(path))).toEqual([
    true,
    false,
  ]);
});

const installHook = () => {
  const { GIT_DIR: _, GIT_INDEX_FILE: __, ...env } = process.env;
  return execFileSync(
    process.execPath,
    [join(import.meta.dirname, '../../scripts/hooks.ts'), '--content', join(repository, 'content')],
    { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
};

test('the hook is installed once and again, and calls the check of what is staged', () => {
  expect(installHook()).toContain('装好了');
  installHook();
  const hook = readFileSync(join(repository, '.git/hooks/pre-commit'), 'utf8');
  expect(hook).toContain(`check --staged --content "$root"/'content'`);
});

test('a hook that is already there is kept', () => {
  const hook = join(repository, '.git/hooks/pre-commit');
  write('.git/hooks/pre-commit', '#!/bin/sh\necho own\n');
  expect(installHook).toThrow(/没有动它/);
  expect(readFileSync(hook, 'utf8')).toContain('echo own');
  expect(existsSync(join(repository, '.git/hooks/pre-commit-gongkai'))).toBe(true);
});
