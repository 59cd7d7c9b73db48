import { describe, expect, test } from 'vitest';
import { byDepartment, byYear, figuresOf } from '../../src/figures/lag-figures.ts';
import { lagsOf, lateOnes, type Stage } from '../../src/figures/promptness.ts';
import { policy, portalOf } from './portal.ts';

const TODAY = '2026-11-23';
const MEETING = 'meetings/2026/executive-099/meeting';
const ITEM = 'meetings/2026/executive-099/01';
const meeting = (heldOn: string, kind = '常务会议') =>
  `会议类型: ${kind}\n召开日期: ${heldOn}\n发布日期: ${heldOn}\n公开属性: 主动公开`;
const lags = (stage: Stage, records: Record<string, string>) => lagsOf(stage, portalOf(records), TODAY);
const told = (stage: Stage, records: Record<string, string>) =>
  lags(stage, records).map(({ days, isInTime }) => [days, isInTime]);

describe('from 成文 to 公布', () => {
  test.each([
    ['the same day', '2026-03-02', '2026-03-02', 0, true],
    ['the twentieth working day, over the Spring Festival', '2026-02-05', '2026-03-11', 20, true],
    ['the twenty-first', '2026-02-05', '2026-03-12', 21, false],
    ['the twentieth, over the October holidays', '2025-09-22', '2025-10-24', 20, true],
    ['the next working day after it', '2025-09-22', '2025-10-27', 21, false],
  ])('%s', (_case, writtenOn, publishedOn, days, isInTime) => {
    expect(told('policyPublished', { 'policies/2026/a': policy(writtenOn, publishedOn) })).toEqual([
      [days, isInTime],
    ]);
  });

  test('a coming year without a calendar is counted as unknown, never guessed', () => {
    const figures = (to: string) =>
      figuresOf(
        lagsOf('policyPublished', portalOf({ 'policies/2030/a': policy('2030-01-01', to) }), '2031-01-01'),
      );
    expect(figures('2030-03-01')).toEqual({
      count: 1,
      unknown: 1,
      median: undefined,
      worst: undefined,
      inTime: 0,
      late: 0,
      percentInTime: undefined,
    });
    // Twenty plain days are not more than twenty working days in any calendar.
    expect(figures('2030-01-21')).toMatchObject({ unknown: 1, inTime: 1, percentInTime: 100 });
    expect(figures('2030-01-22')).toMatchObject({ unknown: 1, inTime: 0, percentInTime: undefined });
  });

  test('a reason does not make it prompt: it is late, and says why', () => {
    const found = lags('policyPublished', {
      'policies/2026/a': policy('2026-02-05', '2026-03-12', '逾期说明: 等候上级批复'),
    });
    expect(lateOnes(found)).toMatchObject([{ days: 21, reason: '等候上级批复', body: '区医保局' }]);
  });

  test('a withdrawn record stays late, without its words', () => {
    const withdrawn = '逾期说明: 等候上级批复\n撤回: {日期: 2026-05-06, 原因: 文件有误}';
    const found = lags('policyPublished', {
      'policies/2026/a': policy('2026-02-05', '2026-03-12', withdrawn),
    });
    expect(lateOnes(found)).toMatchObject([{ days: 21, reason: undefined }]);
  });

  test('what is scheduled, withheld, on request or before the regulation does not count', () => {
    const records = {
      'policies/2026/scheduled': policy('2026-11-20', '2026-11-24'),
      'policies/2026/withheld': '公开属性: 不予公开\n成文年份: 2026',
      'policies/2026/on-request': policy('2026-01-05', '2026-06-05').replace('主动公开', '依申请公开'),
      'policies/2007/old': policy('2008-04-30', '2026-06-05'),
    };
    expect(told('policyPublished', records)).toEqual([]);
  });
});

describe('from the meeting to 公布', () => {
  const item = (publishedOn: string, more = '') =>
    `标题: 一项\n提请部门: [医保局]\n公开属性: 主动公开\n发布日期: ${publishedOn}\n${more}`;
  test.each([
    ['plenary and executive meetings have the duty', meeting('2026-02-12'), item('2026-03-18'), [[20, true]]],
    ['a day later is late', meeting('2026-02-12'), item('2026-03-19'), [[21, false]]],
    ['office meetings do not have it', meeting('2026-02-12', '区长办公会议'), item('2026-03-19'), []],
    [
      'a pending item is in another list',
      meeting('2026-02-12'),
      item('2026-03-19', '待公布: {预计日期: 2026-12-01, 原因: 正在印发}'),
      [],
    ],
    ['a scheduled one is not told', meeting('2026-11-12'), item('2026-11-24'), []],
  ])('%s', (_case, held, written, expected) => {
    expect(told('decisionPublished', { [MEETING]: held, [ITEM]: written })).toEqual(expected);
  });

  test('a department is called by its present name', () => {
    const [lag] = lags('decisionPublished', { [MEETING]: meeting('2026-02-12'), [ITEM]: item('2026-02-13') });
    expect(lag?.body).toBe('区医保局');
  });
});

test('from a public decision to 成文; a decision that is not public leads to nothing', () => {
  const decided = policy('2026-02-10', '2026-02-11', '审议会议: [2026/executive-099/01]');
  const records = {
    [MEETING]: meeting('2026-02-03'),
    [ITEM]: '公开属性: 主动公开\n发布日期: 2026-02-06',
    'policies/2026/a': decided,
  };
  expect(told('policyWritten', records)).toEqual([[5, undefined]]);
  expect(told('policyWritten', { ...records, [ITEM]: '公开属性: 不予公开' })).toEqual([]);
  expect(told('policyWritten', { ...records, [ITEM]: '公开属性: 主动公开\n发布日期: 2026-12-01' })).toEqual(
    [],
  );
});

test('from 公布 to the first public interpretation, whose delay 逾期说明 does not speak of', () => {
  const explanation = (publishedOn: string) => `标题: 解读\n解读文件: [2026/a]\n发布日期: ${publishedOn}`;
  const found = lags('policyExplained', {
    'policies/2026/a': policy('2026-03-02', '2026-03-09', '逾期说明: 核对文本\n解读部门: [区司法局]'),
    'interpretations/2026/late': explanation('2026-03-13'),
    'interpretations/2026/later': explanation('2026-04-13'),
    'interpretations/2026/scheduled': explanation('2026-12-13'),
  });
  expect(found).toMatchObject([{ days: 4, isInTime: false, body: '区司法局', reason: undefined }]);
});

test('median of an even and an odd count, worst, share rounded down', () => {
  const spans = ['2026-03-02', '2026-03-03', '2026-03-06', '2026-04-30'];
  const records = Object.fromEntries(
    spans.map((to, index) => [`policies/2026/p${index}`, policy('2026-03-02', to)]),
  );
  const all = lags('policyPublished', records);
  expect(figuresOf(all)).toEqual({
    count: 4,
    unknown: 0,
    median: 2.5,
    worst: 42,
    inTime: 3,
    late: 1,
    percentInTime: 75,
  });
  expect(figuresOf(all.slice(0, 3))).toMatchObject({ median: 1, worst: 4, percentInTime: 100 });
  expect(figuresOf([])).toMatchObject({ count: 0, median: undefined, percentInTime: undefined });
});

test('groups: departments in the order of departments.yaml, years from the newest', () => {
  const archive = portalOf({
    'policies/2025/a': policy('2025-12-30', '2026-01-04').replace('区医保局', '区司法局'),
    'policies/2025/b': policy('2025-03-03', '2025-03-04'),
    'policies/2025/c': policy('2025-03-03', '2025-03-05').replace('发文机关: [区医保局]\n', ''),
  });
  const found = lagsOf('policyPublished', archive, TODAY);
  expect(byDepartment(found, archive).map(({ name, figures }) => [name, figures.count])).toEqual([
    ['区医保局', 1],
    ['区司法局', 1],
    [undefined, 1],
  ]);
  expect(byYear(found).map(({ name, figures }) => [name, figures.count])).toEqual([
    ['2026', 1],
    ['2025', 2],
  ]);
});
