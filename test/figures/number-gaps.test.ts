import { expect, test } from 'vitest';
import { documentGaps, itemGaps, meetingGaps } from '../../src/figures/number-gaps.ts';
import { policy, portalOf } from './portal.ts';

const TODAY = '2026-06-30';
const numbered = (serial: number, publishedOn = '2026-03-09', year = 2026) =>
  policy('2026-03-02', publishedOn, `发文字号: 綦江医保发〔${year}〕${serial}号`);
const documents = (...policies: string[]) =>
  documentGaps(
    portalOf(Object.fromEntries(policies.map((facts, index) => [`policies/2026/p${index}`, facts]))),
    TODAY,
  ).map(({ series, from, to, at }) => [series, from, to, at.id]);

test.each([
  ['numbers that run on, from wherever', [numbered(6), numbered(7)], []],
  ['one number missing', [numbered(1), numbered(3)], [['綦江医保发〔2026〕', 2, 2, '2026/p1']]],
  [
    'two holes',
    [numbered(9), numbered(1), numbered(3)],
    [
      ['綦江医保发〔2026〕', 2, 2, '2026/p2'],
      ['綦江医保发〔2026〕', 4, 8, '2026/p0'],
    ],
  ],
  ['each year for itself', [numbered(1), numbered(5, '2026-03-09', 2025)], []],
  ['a scheduled document fills its number', [numbered(1), numbered(2, '2026-07-01'), numbered(3)], []],
  ['a scheduled document opens no gap', [numbered(1), numbered(9, '2026-07-01')], []],
  [
    'it parts a hole without being named',
    [numbered(1), numbered(3, '2026-07-01'), numbered(5)],
    [
      ['綦江医保发〔2026〕', 2, 2, '2026/p2'],
      ['綦江医保发〔2026〕', 4, 4, '2026/p2'],
    ],
  ],
])('document numbers: %s', (_case, policies, expected) => {
  expect(documents(...policies)).toEqual(expected);
});

const meeting = (number: number, more = '') =>
  `标题: 会议\n会议类型: 常务会议\n届次: 第三届\n次数: ${number}\n召开日期: 2026-02-03\n发布日期: 2026-02-06\n公开属性: 主动公开\n${more}`;

test('meetings: one kind and term runs on; office meetings need not', () => {
  const archive = portalOf({
    'meetings/2026/executive-096/meeting': meeting(96),
    'meetings/2026/executive-099/meeting': meeting(99),
    'meetings/2026/executive-001/meeting': meeting(1).replace('第三届', '第四届'),
    'meetings/2026/office-002/meeting': meeting(2).replace('常务会议', '区长办公会议'),
    'meetings/2026/office-009/meeting': meeting(9).replace('常务会议', '区长办公会议'),
  });
  expect(meetingGaps(archive, TODAY)).toMatchObject([{ series: '第三届常务会议', from: 97, to: 98 }]);
});

test('items: what a meeting dealt with and nobody wrote down, as runs', () => {
  const archive = portalOf({
    'meetings/2026/executive-099/meeting': meeting(99, '议题数: 6'),
    'meetings/2026/executive-099/01': '议题: 1\n发布日期: 2026-02-06\n公开属性: 主动公开',
    'meetings/2026/executive-099/04': '公开属性: 不予公开',
    'meetings/2026/executive-099/05': '议题: 5\n发布日期: 2026-09-01\n公开属性: 主动公开',
  });
  expect(itemGaps(archive, TODAY).map(({ from, to }) => [from, to])).toEqual([
    [2, 3],
    [6, 6],
  ]);
});
