import { expect, test } from 'vitest';
import { memoryFiles } from '../../src/archive/files.ts';
import { readArchive } from '../../src/archive/read.ts';
import type { Meeting } from '../../src/archive/records.ts';
import { accountOf } from '../../src/figures/meeting-account.ts';

const folder = 'meetings/2026/executive-099';
const archive = readArchive(
  memoryFiles({
    [`${folder}/meeting.md`]: '---\n议题数: 6\n---\n',
    [`${folder}/01.md`]: '---\n议题: 1\n发布日期: 2026-02-06\n---\n',
    [`${folder}/02.md`]:
      '---\n议题: 2\n发布日期: 2026-02-06\n待公布: {预计日期: 2026-08-01, 原因: 正在印发}\n---\n',
    [`${folder}/03.md`]: '---\n公开属性: 不予公开\n---\n',
    [`${folder}/04.md`]: '---\n议题: 4\n发布日期: 2026-09-01\n---\n',
    [`${folder}/07.md`]: '---\n议题: 7\n发布日期: 2026-02-06\n---\n',
  }),
);
const meeting = archive.at('/meetings/2026/executive-099/') as Meeting;

test('every item of a meeting is accounted for, whether there is a record of it or not', () => {
  const account = accountOf(meeting, archive, '2026-06-30');
  expect(account.map(({ number, state }) => [number, state])).toEqual([
    [1, 'published'],
    [2, 'pending'],
    [3, 'withheld'],
    [4, 'scheduled'],
    [5, 'missing'],
    [6, 'missing'],
    [7, 'published'],
  ]);
});

test('a mistyped 议题数 makes no endless page', () => {
  const mistyped = { ...meeting, itemCount: 300_000_000 };
  expect(accountOf(mistyped, archive, '2026-06-30').length).toBeLessThan(1100);
});
