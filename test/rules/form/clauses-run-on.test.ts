import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clausesRunOn } from '../../../src/rules/form/clauses-run-on.ts';
import { judge } from '../judge.ts';

const FILE = 'policies/2022/gongzuo-guize.md';
const workRules = readFileSync(new URL(`../../../content/${FILE}`, import.meta.url), 'utf8');

test('the sixty clauses of the work rules run on through their chapters', () => {
  expect(judge(clausesRunOn, { [FILE]: workRules })).toBe('');
});

test.each(['五、', '三十一、', '五十九、'])('a work rule that is left out is missed: %s', (label) => {
  const without = workRules.replace(new RegExp(`^${label}.*\n`, 'm'), '');
  expect(judge(clausesRunOn, { [FILE]: without })).toContain('中间缺 1 条');
});

test('a clause that is typed twice is told', () => {
  const twice = workRules.replace(/^三十一、.*\n/m, '$&\n$&');
  expect(judge(clausesRunOn, { [FILE]: twice })).toContain('“三十一、”后面又是“三十一、”，编号重复或倒退');
});
