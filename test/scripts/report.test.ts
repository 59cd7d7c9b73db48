import { expect, test } from 'vitest';
import { runVerb } from './run-verb.ts';

const DAY = ['--today', '2026-11-23'];

test('the report tells promptness, what is owed, and the table of last year that adds up', () => {
  const { status, stdout, stderr } = runVerb('report', ...DAY);
  expect([status, stderr]).toEqual([0, '']);
  for (const heading of [
    '公布得及时不及时',
    '逾期清单',
    '待公布和解读待发布',
    '编号有没有缺',
    '有效期将满的文件',
    '不予公开的复查',
    '各栏目最近更新',
  ]) {
    expect(stdout).toContain(`【${heading}】`);
  }
  expect(stdout).toMatch(/2025年政府信息公开工作年度报告.*截至 2025-12-31/);
  const [, before, made, ended, inForce] =
    /上年末有效 (\d+) 件，加本年制发 (\d+) 件，减本年废止 (\d+) 件，等于现行有效 (\d+) 件/.exec(stdout) ?? [];
  expect(Number(before) + Number(made) - Number(ended)).toBe(Number(inForce));
});

test('as JSON, with the year that was asked for', () => {
  const { status, stdout } = runVerb('report', ...DAY, '--year', '2026', '--format', 'json');
  expect(status).toBe(0);
  const { stages, annualReport, today } = JSON.parse(stdout);
  expect(today).toBe('2026-11-23');
  expect(stages.map(({ stage }: { stage: string }) => stage)).toEqual([
    'decisionPublished',
    'policyWritten',
    'policyPublished',
    'policyExplained',
  ]);
  expect(annualReport).toMatchObject({ year: 2026, until: '2026-11-23' });
});

test.each([
  [['--format', 'xml'], '--format 可以是'],
  [['--year', '26'], '--year 要写成'],
  [['--content', '/no/such/folder'], '没有这个内容文件夹'],
])('a request that can not be carried out is told in words: %s', (args, message) => {
  const { status, stdout, stderr } = runVerb('report', ...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
});
