import { describe, expect, test } from 'vitest';
import { readArchive } from '../../src/archive/read.ts';
import { isOpen, isWithdrawn, statusChanges } from '../../src/archive/status.ts';
import { contentOf } from '../../src/rules/example.ts';

const OLD = 'policies/2026/example.md';
const NEW = 'policies/2026/newer.md';
const TODAY = '2026-04-01';

function archiveOf(old: Record<string, unknown>, newer: Record<string, unknown> = {}) {
  const content = { [OLD]: old, [NEW]: { 发文字号: '示范医保发〔2026〕9号', ...newer } };
  return readArchive(contentOf({ outcome: 'passes', because: '', content }));
}

function changesOf(old: Record<string, unknown>, newer?: Record<string, unknown>): string[] {
  const archive = archiveOf(old, newer);
  const policy = archive.policy('2026/example');
  if (!policy) throw new Error('no example');
  return statusChanges(policy, archive, TODAY).map(({ day, status, by }) =>
    [day, status, ...by.map(({ id }) => id)].join(' '),
  );
}

describe('有效性 from today on', () => {
  test.each([
    ['nothing will change', {}, {}, ['2026-04-01 有效']],
    [
      'comes into force and ends the day after its last',
      { 施行日期: '2026-05-01', 有效期至: '2026-12-31' },
      {},
      ['2026-04-01 尚未施行', '2026-05-01 有效', '2027-01-01 失效'],
    ],
    ['what is over stays over', { 有效期至: '2026-03-31' }, {}, ['2026-04-01 失效']],
    [
      'a repeal that is known comes before the last day',
      { 有效期至: '2026-12-31' },
      { 废止: ['2026/example'], 施行日期: '2026-06-01' },
      ['2026-04-01 有效', '2026-06-01 废止 2026/newer'],
    ],
    [
      'an amendment that is known',
      {},
      { 修改: ['2026/example'], 施行日期: '2026-06-01' },
      ['2026-04-01 有效', '2026-06-01 已修改 2026/newer'],
    ],
    [
      'what is published later announces nothing, on no day',
      { 有效期至: '2026-12-31' },
      { 废止: ['2026/example'], 施行日期: '2026-06-01', 发布日期: '2026-04-02' },
      ['2026-04-01 有效', '2027-01-01 失效'],
    ],
    [
      'a lapse on a day to come',
      { 失效: { 日期: '2026-07-01', 原因: '任务已完成' } },
      {},
      ['2026-04-01 有效', '2026-07-01 失效'],
    ],
  ])('%s', (_, old, newer, expected) => {
    expect(changesOf(old, newer)).toEqual(expected);
  });
});

test.each([
  ['2026-04-30', false, true],
  ['2026-05-01', true, false],
])('a record withdrawn from 2026-05-01 on, read on %s: withdrawn %s, open %s', (day, withdrawn, open) => {
  const record = archiveOf({ 撤回: { 日期: '2026-05-01', 原因: '附件有误' } }).policy('2026/example');
  if (!record) throw new Error('no example');
  expect([isWithdrawn(record, day), isOpen(record, day)]).toEqual([withdrawn, open]);
});
