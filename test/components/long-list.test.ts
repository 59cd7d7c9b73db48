import { expect, test } from 'vitest';
import { memoryFiles } from '../../src/archive/files.ts';
import { readArchive } from '../../src/archive/read.ts';
import { longList, pagesOf } from '../../src/components/long-list.ts';
import { newestFirst } from '../../src/components/public-records.ts';

/** So many policies, a month's worth each; the days go round the months of two years. */
function policies(count: number) {
  const files = Array.from({ length: count }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0');
    const year = index % 3 === 0 ? 2025 : 2026;
    return [`policies/${year}/p-${index}.md`, `---\n标题: 甲\n发布日期: ${year}-${month}-01\n---\n`];
  });
  return newestFirst(readArchive(memoryFiles(Object.fromEntries(files))).all('policy'));
}

test('a list that can be read at once is one page', () => {
  const list = longList({ path: '/policies/in-force/', title: '有效' }, policies(200));
  expect([list.shown.length, list.parts.length]).toEqual([200, 0]);
  expect(pagesOf(list).map(({ part }) => part)).toEqual([undefined]);
});

test('a long list shows its newest and is divided by year, a long year by month', () => {
  const list = longList({ path: '/policies/in-force/', title: '有效' }, policies(600));
  expect([list.shown.length, list.total]).toEqual([50, 600]);
  expect(list.parts.map(({ path, total }) => [path, total])).toEqual([
    ['/policies/in-force/2026/', 400],
    ['/policies/in-force/2025/', 200],
  ]);
  const parts = pagesOf(list).map(({ part }) => part);
  expect(parts).toContain('2026/month/12');
  expect(parts.filter((part) => part?.startsWith('2025/'))).toEqual([]);
});

test('every record of a long list stands in exactly one of its last parts', () => {
  const list = longList({ path: '/policies/in-force/', title: '有效' }, policies(600));
  const last = pagesOf(list).filter(({ list: one }) => one.parts.length === 0);
  const ids = last.flatMap(({ list: one }) => one.shown.map(({ id }) => id));
  expect([ids.length, new Set(ids).size]).toEqual([600, 600]);
});

test('a list of one year is divided by month at once', () => {
  const ofYear = policies(600).filter(({ publishedOn }) => publishedOn?.startsWith('2026'));
  const list = longList({ path: '/policies/2026/', title: '2026年' }, ofYear, 'year');
  expect(list.parts[0]?.path).toBe('/policies/2026/month/12/');
});
