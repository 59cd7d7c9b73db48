import { describe, expect, test } from 'vitest';
import { readArchive } from '../../src/archive/read.ts';
import { hasPage, isOpen, statusOn } from '../../src/archive/status.ts';
import { contentOf } from '../../src/rules/example.ts';

const OLD = 'policies/2026/example.md';
const NEW = 'policies/2026/newer.md';

function archiveOf(old: Record<string, unknown>, newer: Record<string, unknown> = {}) {
  return readArchive(
    contentOf({
      outcome: 'passes',
      because: '',
      content: { [OLD]: old, [NEW]: { 发文字号: '示范医保发〔2026〕9号', ...newer } },
    }),
  );
}

function statusOf(day: string, old: Record<string, unknown>, newer?: Record<string, unknown>) {
  const archive = archiveOf(old, newer);
  const policy = archive.policy('2026/example');
  if (!policy) throw new Error('no example');
  const { status, by, since } = statusOn(policy, day, archive);
  return [status, since, ...by.map(({ id }) => id)].join(' ');
}

describe('有效性 on a day', () => {
  test.each([
    ['in force from 成文日期 where nothing else is said', '2026-03-02', {}, {}, '有效 2026-03-02'],
    ['not yet the day before 施行日期', '2026-04-30', { 施行日期: '2026-05-01' }, {}, '尚未施行 2026-05-01'],
    ['on 施行日期', '2026-05-01', { 施行日期: '2026-05-01' }, {}, '有效 2026-05-01'],
    ['on its last day', '2026-06-30', { 有效期至: '2026-06-30' }, {}, '有效 2026-03-02'],
    ['after its last day', '2026-07-01', { 有效期至: '2026-06-30' }, {}, '失效 2026-06-30'],
    [
      'extended',
      '2026-07-01',
      { 有效期至: '2026-06-30', 到期评估: { 日期: '2026-06-01', 结论: '继续施行', 延长至: '2027-06-30' } },
      {},
      '有效 2026-03-02',
    ],
    ['lapsed', '2026-05-01', { 失效: { 日期: '2026-05-01', 原因: '任务已完成' } }, {}, '失效 2026-05-01'],
    [
      'amended',
      '2026-05-01',
      {},
      { 修改: ['2026/example'], 施行日期: '2026-05-01' },
      '已修改 2026-05-01 2026/newer',
    ],
    [
      'the day before the amendment acts',
      '2026-04-30',
      {},
      { 修改: ['2026/example'], 施行日期: '2026-05-01' },
      '有效 2026-03-02',
    ],
    [
      'repealed',
      '2026-05-01',
      {},
      { 废止: ['2026/example'], 施行日期: '2026-05-01' },
      '废止 2026-05-01 2026/newer',
    ],
    [
      'repealed by a document not yet published',
      '2026-05-01',
      {},
      { 废止: ['2026/example'], 施行日期: '2026-04-01', 发布日期: '2026-05-02' },
      '有效 2026-03-02',
    ],
    [
      'repeal goes before expiry',
      '2026-08-01',
      { 有效期至: '2026-06-30' },
      { 废止: ['2026/example'], 施行日期: '2026-05-01' },
      '废止 2026-05-01 2026/newer',
    ],
  ])('%s', (_, day, old, newer, expected) => {
    expect(statusOf(day, old, newer)).toBe(expected);
  });
});

describe('relations', () => {
  const archive = archiveOf({ 发文字号: '示范医保发〔2026〕2号' }, { 修改: ['示范医保发〔2026〕2号'] });

  test('a policy is found by its id and by its number', () => {
    expect(archive.policy('示范医保发〔2026〕2号')).toBe(archive.policy('2026/example'));
  });

  test('are known in both directions', () => {
    const [old, newer] = [archive.policy('2026/example'), archive.policy('2026/newer')];
    if (!old || !newer) throw new Error('no example');
    expect(newer.amends).toEqual(['示范医保发〔2026〕2号']);
    expect(archive.referring('amends', old)).toEqual([newer]);
    const department = archive.department('示范市示范区医疗保障局');
    expect(department && archive.referring('drafters', department)).toEqual([old, newer]);
  });
});

describe('what has a page', () => {
  test.each([
    ['published today', { 发布日期: '2026-03-09' }, true, true],
    ['scheduled for tomorrow', { 发布日期: '2026-03-10' }, false, false],
    ['published with a time', { 发布日期: '2026-03-09 09:30' }, true, true],
    ['on request: a page of facts, no text', { 公开属性: '依申请公开' }, true, false],
    ['withheld: a line in the register, no page', { 公开属性: '不予公开' }, false, false],
  ])('%s', (_, values, page, open) => {
    const record = archiveOf(values).policy('2026/example');
    if (!record) throw new Error('no example');
    expect([hasPage(record, '2026-03-09'), isOpen(record, '2026-03-09')]).toEqual([page, open]);
  });

  test('a withheld record keeps neither text nor title in memory', () => {
    expect(archiveOf({ 公开属性: '不予公开' }).policy('2026/example')).toMatchObject({
      title: undefined,
      body: '',
      hasBody: true,
    });
  });
});
