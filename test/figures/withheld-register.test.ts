import { expect, test } from 'vitest';
import { memoryFiles } from '../../src/archive/files.ts';
import { readArchive } from '../../src/archive/read.ts';
import { withheldRegister } from '../../src/figures/withheld-register.ts';

const stub = (reviewed: string, next: string) =>
  `---\n公开属性: 不予公开\n不予公开:\n  审查日期: ${reviewed}\n  复查日期: ${next}\n---\n`;

const archive = readArchive(
  memoryFiles({
    'policies/2025/old.md': stub('2025-01-10', '2028-01-10'),
    'policies/2025/forgotten.md': stub('2024-03-01', '2025-03-01'),
    'policies/2026/open.md': '---\n公开属性: 主动公开\n---\n',
    'meetings/2026/executive-099/meeting.md': '---\n召开日期: 2026-02-03\n---\n',
    'meetings/2026/executive-099/01.md': stub('2026-02-05', '2026-06-29'),
    'meetings/2026/executive-099/02.md': stub('2026-02-05', '2026-06-30'),
  }),
);

test('overdue reviews stand first, the longest overdue at the top, then the newest; a review is due until the end of its day', () => {
  const register = withheldRegister(archive, '2026-06-30');
  expect(register.map(({ record, isOverdue, year }) => [record.id, isOverdue, year])).toEqual([
    ['2025/forgotten', true, undefined],
    ['2026/executive-099/01', true, 2026],
    ['2026/executive-099/02', false, 2026],
    ['2025/old', false, undefined],
  ]);
});
