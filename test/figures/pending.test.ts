import { expect, test } from 'vitest';
import { pendingList, scheduledCount } from '../../src/figures/pending.ts';
import { policy, portalOf } from './portal.ts';

const TODAY = '2026-06-30';
const item = (expected: string) =>
  `标题: 一项\n公开属性: 主动公开\n发布日期: 2026-02-06\n待公布: {预计日期: ${expected}, 原因: 正在印发}`;
const archive = portalOf({
  'meetings/2026/executive-099/01': item('2026-06-30'),
  'meetings/2026/executive-099/02': item('2026-06-29'),
  'meetings/2026/executive-099/03': item('2026-08-01').replace('2026-02-06', '2026-07-01'),
  'meetings/2026/executive-099/04': '公开属性: 不予公开',
  'policies/2026/waits': policy(
    '2026-06-01',
    '2026-06-02',
    '解读待发布: {预计日期: 2026-07-01, 原因: 正在制作图解}',
  ),
  'policies/2026/explained': policy(
    '2026-06-01',
    '2026-06-02',
    '解读待发布: {预计日期: 2026-07-01, 原因: 正在制作图解}',
  ),
  'policies/2020/over': policy(
    '2020-06-01',
    '2020-06-02',
    '有效期至: 2025-06-01\n解读待发布: {预计日期: 2026-07-01, 原因: 正在制作图解}',
  ),
  'interpretations/2026/explained': '标题: 解读\n解读文件: [2026/explained]\n发布日期: 2026-06-03',
});

test('a promise is kept until the end of its day; overdue ones stand first; nothing scheduled is named', () => {
  const list = pendingList(archive, TODAY).map(({ record, what, isOverdue }) => [record.id, what, isOverdue]);
  expect(list).toEqual([
    ['2026/executive-099/02', 'text', true],
    ['2026/executive-099/01', 'text', false],
    ['2026/waits', 'interpretation', false],
  ]);
});

test('what is scheduled is counted, what is withheld is not', () => {
  expect(scheduledCount(archive, TODAY)).toBe(1);
  expect(scheduledCount(archive, '2026-07-01')).toBe(0);
});
