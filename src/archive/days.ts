/** A plain day in Asia/Shanghai, `2026-02-05`; days compare as strings. */
export type Day = string;

const MILLISECONDS_A_DAY = 86_400_000;

/** Which day it is now in Asia/Shanghai. Only entry points ask; everything else is told. */
export function dayInShanghai(now: Date): Day {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(now);
}

/** The day so many days later (earlier, where negative). */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The same day so many months later; the last day of the month where that day doesn't exist. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Days from one day to another; negative where the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY);
}

/** Day of the week, 0 = Sunday. */
export function weekday(day: Day): number {
  return new Date(day).getUTCDay();
}
