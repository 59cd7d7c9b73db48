import { expect, test } from 'vitest';
import { expiringDocuments } from '../../src/figures/expiry.ts';
import { policy, portalOf } from './portal.ts';

const document = (more: string) => policy('2021-01-04', '2021-01-05', more);
const expiring = (facts: string, today: string) =>
  expiringDocuments(portalOf({ 'policies/2021/a': facts }), today).map(({ daysLeft, conclusion }) => [
    daysLeft,
    conclusion,
  ]);

test.each([
  ['a day more than six months', '有效期至: 2026-12-31', '2026-06-29', []],
  ['six months to the day', '有效期至: 2026-12-31', '2026-06-30', [[184, undefined]]],
  ['the last day in force', '有效期至: 2026-12-31', '2026-12-31', [[0, undefined]]],
  ['lapsed without evaluation', '有效期至: 2026-12-31', '2027-01-01', [[-1, undefined]]],
  [
    'lapsed after evaluation',
    '有效期至: 2026-12-31\n到期评估: {日期: 2026-11-02, 结论: 不再施行}',
    '2027-01-01',
    [],
  ],
  [
    'evaluated, still in force',
    '有效期至: 2026-12-31\n到期评估: {日期: 2026-11-02, 结论: 不再施行}',
    '2026-11-23',
    [[38, '不再施行']],
  ],
  [
    'extended',
    '有效期至: 2026-12-31\n到期评估: {日期: 2026-11-02, 结论: 继续施行, 延长至: 2031-12-31}',
    '2026-11-23',
    [],
  ],
  [
    'the extended term ends too',
    '有效期至: 2021-12-31\n到期评估: {日期: 2021-11-02, 结论: 继续施行, 延长至: 2026-12-31}',
    '2026-11-23',
    [[38, undefined]],
  ],
  [
    'lapsed for another reason',
    '有效期至: 2026-12-31\n失效: {日期: 2026-05-06, 原因: 任务完成}',
    '2026-11-23',
    [],
  ],
  ['withdrawn', '有效期至: 2026-12-31\n撤回: {日期: 2026-05-06, 原因: 文件有误}', '2026-11-23', []],
  ['without an end', '', '2026-11-23', []],
])('%s', (_case, facts, today, expected) => {
  expect(expiring(document(facts), today)).toEqual(expected);
});

test('what is in force stands first, the nearest end at the top, then the latest lapse', () => {
  const archive = portalOf({
    'policies/2021/gone-long-ago': document('有效期至: 2023-12-31'),
    'policies/2021/gone': document('有效期至: 2026-10-31'),
    'policies/2021/later': document('有效期至: 2027-03-31'),
    'policies/2021/soon': document('有效期至: 2026-12-31'),
    'policies/2021/scheduled': policy('2026-11-20', '2026-12-01', '有效期至: 2026-12-31'),
  });
  expect(expiringDocuments(archive, '2026-11-23').map((one) => one.policy.id)).toEqual([
    '2021/soon',
    '2021/later',
    '2021/gone',
    '2021/gone-long-ago',
  ]);
});
