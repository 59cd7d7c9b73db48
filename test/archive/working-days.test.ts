import { describe, expect, test } from 'vitest';
import { addMonths } from '../../src/archive/days.ts';
import {
  addWorkingDays,
  CalendarYearMissing,
  isWithinWorkingDays,
  isWorkingDay,
  workingCalendar,
  workingDaysBetween,
} from '../../src/archive/working-days.ts';

const calendar = workingCalendar();

// Computed from the State Council's yearly notices; the day after is day 1.
const vectors = [
  ['2026-02-05', 3, '2026-02-10'],
  ['2026-02-05', 20, '2026-03-11'],
  ['2026-09-15', 20, '2026-10-19'],
  ['2025-01-16', 20, '2025-02-19'],
  ['2025-09-12', 20, '2025-10-16'],
  ['2024-12-20', 20, '2025-01-20'],
] as const;

describe('working days', () => {
  test.each(vectors)('from %s, %i working days lead to %s', (from, count, to) => {
    expect(addWorkingDays(calendar, from, count)).toBe(to);
    expect(workingDaysBetween(calendar, from, to)).toBe(count);
    expect(isWithinWorkingDays(calendar, from, to, count)).toBe(true);
  });

  test('a Sunday made a working day counts, a weekday in a holiday does not', () => {
    expect(isWorkingDay(calendar, '2026-02-14')).toBe(true);
    expect(isWorkingDay(calendar, '2026-02-17')).toBe(false);
  });

  test('a year that nobody knows yet is an error, never a guess', () => {
    expect(() => addWorkingDays(calendar, '2026-12-30', 5)).toThrow(CalendarYearMissing);
  });

  test('the portal may add a year', () => {
    const added = workingCalendar([{ year: '2027', holidays: ['2027-01-01'], workdays: ['2027-01-03'] }]);
    expect(addWorkingDays(added, '2026-12-31', 2)).toBe('2027-01-04');
  });

  test('a span of few plain days needs no calendar', () => {
    expect(isWithinWorkingDays(calendar, '2026-12-30', '2027-01-08', 20)).toBe(true);
  });

  test('months end where they end', () => {
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2026-12-15', -1)).toBe('2026-11-15');
  });
});
