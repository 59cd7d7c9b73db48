import { expect, test } from 'vitest';
import { memoryFiles } from '../../src/archive/files.ts';
import { readArchive } from '../../src/archive/read.ts';
import type { Decision } from '../../src/archive/records.ts';
import { outcomeOf, threadOf } from '../../src/components/decision-story.ts';

const today = '2026-06-30';
const published = '发布日期: 2026-03-01';
const meeting = 'meetings/2026/executive-099';
const archive = readArchive(
  memoryFiles({
    'policies/2026/named.md': `---\n${published}\n---\n`,
    'policies/2026/naming.md': `---\n${published}\n审议会议: [2026/executive-099/01]\n---\n`,
    'policies/2026/both.md': `---\n${published}\n审议会议: [2026/executive-099/01]\n---\n`,
    'policies/2026/scheduled.md': '---\n标题: 还没有发布\n发布日期: 2026-07-01\n---\n',
    'policies/2026/withheld.md': '---\n公开属性: 不予公开\n---\n',
    'interpretations/2026/now.md': `---\n${published}\n解读文件: [2026/named]\n---\n`,
    'interpretations/2026/later.md': '---\n发布日期: 2026-07-01\n解读文件: [2026/named]\n---\n',
    [`${meeting}/01.md`]: `---\n${published}\n相关文件: [2026/named, 2026/both, 2026/scheduled, 2026/withheld]\n---\n`,
    [`${meeting}/02.md`]: `---\n${published}\n结果: 暂缓\n---\n`,
    [`${meeting}/03.md`]: `---\n${published}\n承接议题: 2026/executive-099/02\n---\n`,
    [`${meeting}/04.md`]: '---\n发布日期: 2026-07-01\n承接议题: 2026/executive-099/02\n---\n',
    [`${meeting}/05.md`]: `---\n${published}\n承接议题: 2026/executive-099/06\n---\n`,
    [`${meeting}/06.md`]: '---\n公开属性: 不予公开\n---\n',
  }),
);
const item = (number: string) => archive.decision(`2026/executive-099/${number}`) as Decision;

test('what came of a decision is told by name where it is public, and by number where it is not', () => {
  const outcome = outcomeOf(item('01'), archive, today);
  expect(outcome.shown.map(({ id }) => id)).toEqual(['2026/named', '2026/both', '2026/naming']);
  expect(outcome.interpretations.map(({ id }) => id)).toEqual(['2026/now']);
  expect([outcome.scheduled, outcome.withheld]).toEqual([1, 1]);
});

test('a deferred item is followed to where it was taken up again, once that is public', () => {
  expect(threadOf(item('02'), archive, today).later.map(({ id }) => id)).toEqual(['2026/executive-099/03']);
  expect(threadOf(item('03'), archive, today).earlier?.id).toBe('2026/executive-099/02');
});

test('an item that takes up a withheld one says so without naming it', () => {
  const thread = threadOf(item('05'), archive, today);
  expect([thread.earlier, thread.isEarlierHidden]).toEqual([undefined, true]);
});
