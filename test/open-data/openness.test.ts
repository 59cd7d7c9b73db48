import { expect, test } from 'vitest';
import { opennessOf } from '../../src/figures/openness.ts';
import { csvOf } from '../../src/open-data/csv.ts';
import { opennessJson } from '../../src/open-data/openness-json.ts';
import { opennessTables } from '../../src/open-data/openness-tables.ts';
import { lateTable } from '../../src/open-data/promptness-tables.ts';
import { policy, portalOf } from '../figures/portal.ts';

const archive = portalOf({
  'policies/2026/late': policy('2026-02-05', '2026-03-12', '逾期说明: 等候上级批复'),
  'policies/2026/prompt': policy('2026-03-02', '2026-03-09'),
  'policies/2026/scheduled-secret': policy('2026-11-20', '2026-12-01').replace('一份通知', '尚未公布的标题'),
  'policies/2025/withheld-secret':
    '公开属性: 不予公开\n发文机关: [区医保局]\n成文年份: 2025\n不予公开: {依据: 过程性信息, 复查日期: 2026-01-05}',
});
const openness = opennessOf(archive, '2026-11-23');

test('every table has as many cells as columns, and a name of its own', () => {
  const tables = opennessTables(openness, archive);
  expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
  for (const { columns, rows } of tables) for (const row of rows) expect(row).toHaveLength(columns.length);
});

test('the late one stands with its reason', () => {
  const [row] = lateTable(openness).rows;
  expect(row?.map(({ text }) => text)).toEqual([
    '一份通知',
    '文件成文到公布',
    '区医保局',
    '2026-02-05',
    '2026-03-12',
    '21',
    '等候上级批复',
  ]);
});

test('JSON and CSV name nothing that is scheduled or withheld', () => {
  const json = JSON.stringify(opennessJson(openness, String));
  const csv = opennessTables(openness, archive)
    .map((table) => csvOf(table, '网址', String))
    .join('');
  for (const told of [json, csv]) expect(told).not.toMatch(/尚未公布的标题|secret/);
  expect(JSON.parse(json)).toMatchObject({
    today: '2026-11-23',
    scheduledRecords: 1,
    withheldRecords: 1,
    overdueReviews: [
      { kind: 'policy', bodies: ['区医保局'], year: 2025, ground: '过程性信息', nextReviewOn: '2026-01-05' },
    ],
  });
});

test('an empty portal has tables without rows, and nothing to divide by', () => {
  const empty = portalOf({});
  const tables = opennessTables(opennessOf(empty, '2026-11-23'), empty);
  expect(tables.map(({ id, rows }) => [id, rows.length])).toEqual([
    ['promptness', 4],
    ['late', 0],
    ['pending', 0],
    ['gaps', 0],
    ['expiring', 0],
    ['reviews', 0],
    ['columns', 5],
  ]);
});
