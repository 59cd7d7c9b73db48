import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { copyOfContent, runVerb } from './run-verb.ts';

const DAY = ['--today', '2026-11-23'];
const POLICY = 'policies/2026/qjff-2026-12.md';
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(dirname(folder), { recursive: true });
});

/** A copy of the sample content with one file changed. */
function spoiled(path: string, change: (text: string) => string): string {
  const folder = copyOfContent();
  folders.push(folder);
  const file = join(folder, path);
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  expect(after, 'the change changes something').not.toBe(before);
  writeFileSync(file, after);
  return folder;
}

/** The text without a front-matter key and what stands below it. */
const without = (key: string) => (text: string) =>
  text.replace(new RegExp(`^${key}:.*\\n(?:[ -].*\\n)*`, 'm'), '');

test('the sample content has nothing that must be changed', () => {
  expect(runVerb('check', ...DAY)).toMatchObject({ status: 0, stderr: '' });
});

test.each([
  ['解读部门', 'policy-names-interpreter', '第二十五条'],
  ['保密审查', 'record-passed-secrecy-review', '第五十三条'],
  ['公开属性', 'record-states-disclosure', '第二十三条'],
])('a policy without %s stops: rule, clause, file and line are named', (key, rule, clause) => {
  const folder = spoiled(POLICY, without(key));
  const { status, stdout } = runVerb('check', '--content', folder, '--format', 'json', ...DAY);
  expect(status).toBe(1);
  const finding = JSON.parse(stdout).findings.find((one: { rule: string }) => one.rule === rule);
  expect(finding).toMatchObject({
    file: POLICY,
    kind: 'must',
    line: expect.any(Number),
    column: expect.any(Number),
  });
  expect(finding.line).toBeGreaterThan(1);
  expect(finding.basis).toContain(clause);
  expect(finding.fix).not.toBe('');
});

test('an agenda item that is missing stops: the meeting and the number are named', () => {
  const folder = copyOfContent();
  folders.push(folder);
  rmSync(join(folder, 'meetings/2026/executive-099/01.md'));
  const { status, stdout } = runVerb('check', '--content', folder, ...DAY);
  expect(status).toBe(1);
  expect(stdout).toContain('decision-is-accounted-for');
  expect(stdout).toContain('meetings/2026/executive-099/meeting.md');
  expect(stdout).toContain('第二十三条');
});

test('only the named files are told of', () => {
  const folder = spoiled(POLICY, without('解读部门'));
  expect(runVerb('check', '--content', folder, ...DAY, 'policies/2026/qjff-2026-7.md').status).toBe(0);
  expect(runVerb('check', '--content', folder, ...DAY, join(folder, POLICY)).status).toBe(1);
  expect(runVerb('check', '--content', folder, ...DAY, 'policies/2026').status).toBe(1);
});

test('GitHub annotations name file, line and rule', () => {
  const folder = spoiled(POLICY, without('解读部门'));
  const { stdout } = runVerb('check', '--content', folder, '--format', 'github', ...DAY);
  expect(stdout).toMatch(
    /^::error file=.*qjff-2026-12\.md,line=\d+,col=\d+,title=policy-names-interpreter::没有写解读部门%0A依据：/m,
  );
});

test.each([
  [['--content', '/no/such/folder'], '没有这个内容文件夹'],
  [['--today', '2026-02-30'], '--today 要写成'],
  [['--format', 'xml'], '--format 可以是'],
  [['--nonsense'], '可用的参数'],
  [['policies/2026/none.md'], '内容文件夹里没有'],
])('a request that can not be carried out is told in words: %s', (args, message) => {
  const { status, stdout, stderr } = runVerb('check', ...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
  expect(stderr).not.toContain('    at ');
});
