import { expect, test } from 'vitest';
import { memoryFiles } from '../../src/archive/files.ts';
import { readArchive } from '../../src/archive/read.ts';
import { newAddresses, withAddresses } from '../../src/publish/ledger.ts';

const text = (publishedOn: string, body: string, more = '') =>
  `---\n公开属性: 主动公开\n发布日期: ${publishedOn}\n${more}---\n${body}`;
const TWO = '第一条 目的。\n\n第二条 范围。\n';
const portal = {
  'policies/2026/b.md': text('2026-03-09', TWO),
  'policies/2026/a.md': text('2026-03-09', '没有条款。'),
  'policies/2026/scheduled.md': text('2026-12-01', TWO),
  'policies/2026/withheld.md': '---\n公开属性: 不予公开\n---\n',
  'policies/2025/on-request.md': text('2025-03-10', TWO).replace('主动公开', '依申请公开'),
  'meetings/2026/executive-099/01.md': text(
    '2026-02-06',
    TWO,
    '待公布: {预计日期: 2026-12-01, 原因: 正在印发}\n',
  ),
  'departments.yaml': '- {简称: 区医保局, 全称: 区医疗保障局, 类型: 组成部门}\n',
};
const added = (files: Record<string, string>, today = '2026-06-30') =>
  newAddresses(readArchive(memoryFiles(files)), today).map(
    ({ address, firstDay }) => `${address} ${firstDay}`,
  );

test('what is public gets its line, by first day and address; what is not public gets none', () => {
  expect(added(portal)).toEqual([
    '/policies/2025/on-request/ 2025-03-10',
    '/meetings/2026/executive-099/01/ 2026-02-06',
    '/policies/2026/a/ 2026-03-09',
    '/policies/2026/b/ 2026-03-09',
    '/policies/2026/b/#clause-1 2026-03-09',
    '/policies/2026/b/#clause-2 2026-03-09',
    '/departments/quyibaoju/ 2026-06-30',
  ]);
});

test('a second run adds nothing, whatever else the ledger holds', () => {
  const ledger = withAddresses(
    '/policies/2001/gone/ 2001-02-03\n',
    newAddresses(readArchive(memoryFiles(portal)), '2026-06-30'),
  );
  expect(ledger.startsWith('/policies/2001/gone/ 2001-02-03\n')).toBe(true);
  expect(added({ ...portal, 'ledger.txt': ledger }, '2026-07-01')).toEqual([]);
});

test('a clause that came to a known page begins today', () => {
  const before = withAddresses('', newAddresses(readArchive(memoryFiles(portal)), '2026-06-30'));
  const grown = {
    ...portal,
    'policies/2026/b.md': text('2026-03-09', `${TWO}\n第三条 附则。\n`),
    'ledger.txt': before,
  };
  expect(added(grown, '2026-07-01')).toEqual(['/policies/2026/b/#clause-3 2026-07-01']);
});

test('a last line without an end is ended, and nothing is written where nothing is new', () => {
  const one = [{ address: '/policies/2026/a/', firstDay: '2026-03-09' }];
  expect(withAddresses('/x/ 2020-01-01', one)).toBe('/x/ 2020-01-01\n/policies/2026/a/ 2026-03-09\n');
  expect(withAddresses('/x/ 2020-01-01', [])).toBe('/x/ 2020-01-01');
});
