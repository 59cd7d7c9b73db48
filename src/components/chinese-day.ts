import type { Day } from '../archive/days.ts';

/** A day as a citizen reads it, `2026年2月5日`. */
export function chineseDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
