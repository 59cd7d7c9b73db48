import { describe, expect, test } from 'vitest';
import { memoryFiles } from '../../src/archive/files.ts';
import { readArchive } from '../../src/archive/read.ts';
import { disagreementsOf, normativeDocumentsOf } from '../../src/figures/annual-report.ts';

const portal = {
  'a.md': '成文日期: 2020-05-01\n发布日期: 2020-05-08',
  'b.md': '成文日期: 2021-05-01\n发布日期: 2021-05-08\n有效期至: 2025-12-31',
  'c.md': '成文日期: 2022-05-01\n发布日期: 2022-05-08\n失效: {日期: 2025-06-30, 原因: 任务已经完成}',
  'd.md': '成文日期: 2025-03-01\n发布日期: 2025-03-08\n废止: [2020/a]',
  'e.md': '成文日期: 2025-11-01\n发布日期: 2025-11-08\n施行日期: 2026-02-01',
  'scheduled.md': '成文日期: 2025-12-01\n发布日期: 2026-12-01',
  'other.md': '文件类别: 其他政策文件\n成文日期: 2025-04-01\n发布日期: 2025-04-08',
  'withheld.md': '公开属性: 不予公开\n成文年份: 2025',
};

const archive = readArchive(
  memoryFiles(
    Object.fromEntries(
      Object.entries(portal).map(([name, facts]) => {
        const category = /文件类别|公开属性/.test(facts) ? '' : '文件类别: 行政规范性文件\n';
        return [`policies/2020/${name}`, `---\n${category}${facts}\n---\n`];
      }),
    ),
  ),
);

test.each([
  // A day of expiry is a day in force: b stands at the end of 2025 and has lapsed at the end of 2026.
  [2024, '2026-06-30', { before: 3, made: 0, ended: 0, inForce: 3, until: '2024-12-31' }],
  [2025, '2026-06-30', { before: 3, made: 2, ended: 2, inForce: 3, until: '2025-12-31' }],
  [2026, '2026-06-30', { before: 3, made: 0, ended: 1, inForce: 2, until: '2026-06-30' }],
  [2019, '2026-06-30', { before: 0, made: 0, ended: 0, inForce: 0, until: '2019-12-31' }],
])('the row of %i, seen on %s', (year, today, row) => {
  expect(normativeDocumentsOf(year, archive, today)).toEqual(row);
});

test.each([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026])(
  'in %i, those in force before and those made, less those ended, are those in force',
  (year) => {
    const { before, made, ended, inForce } = normativeDocumentsOf(year, archive, '2026-12-31');
    expect(before + made - ended).toBe(inForce);
    expect(normativeDocumentsOf(year + 1, archive, '2026-12-31').before).toBe(inForce);
  },
);

describe('what a report states', () => {
  const stating = (year: number, figures: string) => ({
    [`reports/${year}.md`]: `---\n年份: ${year}\n发布日期: ${year + 1}-01-20\n规范性文件统计: {${figures}}\n---\n`,
  });
  const normative = (writtenOn: string) =>
    `---\n文件类别: 行政规范性文件\n成文日期: ${writtenOn}\n发布日期: ${writtenOn}\n---\n`;
  const disagreements = (reports: Record<string, string>) =>
    disagreementsOf(
      2025,
      readArchive(
        memoryFiles({
          'policies/2024/a.md': normative('2024-03-01'),
          'policies/2025/b.md': normative('2025-03-03'),
          ...reports,
        }),
      ),
      '2026-06-30',
    );

  test.each([
    ['nothing', {}, []],
    ['the same as the records', stating(2025, '制发件数: 1, 废止件数: 0, 现行有效件数: 2'), []],
    [
      'another number',
      stating(2025, '制发件数: 3'),
      [{ figure: 'made', stated: 3, expected: 1, from: 'records' }],
    ],
    [
      "a total that last year's total does not lead to",
      { ...stating(2024, '现行有效件数: 5'), ...stating(2025, '制发件数: 1, 废止件数: 0, 现行有效件数: 2') },
      [{ figure: 'inForce', stated: 2, expected: 6, from: 'reports' }],
    ],
    [
      'something, but is not public yet',
      { 'reports/2025.md': '---\n年份: 2025\n发布日期: 2026-07-01\n规范性文件统计: {制发件数: 3}\n---\n' },
      [],
    ],
  ])('%s', (_case, reports: Record<string, string>, expected) => {
    expect(disagreements(reports)).toEqual(expected);
  });
});
