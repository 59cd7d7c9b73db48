import known from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { addDays, type Day, daysBetween, weekday } from './days.ts';

/** Which days are worked in China: the yearly notices of the State Council's office, from the library and content/calendar/. */
export interface WorkingCalendar {
  readonly years: ReadonlySet<string>;
  readonly holidays: ReadonlySet<Day>;
  readonly workdays: ReadonlySet<Day>;
}

/** A deadline reached a year for which nobody has said yet which days are worked. */
export class CalendarYearMissing extends Error {
  readonly year: string;
  constructor(year: string) {
    super(`没有${year}年的工作日历`);
    this.year = year;
  }
}

/** What content/calendar/<year>.yaml says of one year. */
export interface CalendarYear {
  readonly year: string;
  readonly holidays: readonly Day[];
  readonly workdays: readonly Day[];
}

/**
 * The calendar of the library (2004 to its last year) with the years that the portal adds.
 * Reads the library's table, not its functions: they answer Monday to Friday, without a word, for a year they don't know.
 */
export function workingCalendar(added: readonly CalendarYear[] = []): WorkingCalendar {
  const holidays = new Set(Object.keys(known.holidays));
  const workdays = new Set(Object.keys(known.workdays));
  const years = new Set([...holidays].map((day) => day.slice(0, 4)));
  for (const one of added) {
    years.add(one.year);
    for (const day of one.holidays) holidays.add(day);
    for (const day of one.workdays) workdays.add(day);
  }
  return { years, holidays, workdays };
}

/** Whether a day is a working day. Throws {@link CalendarYearMissing}. */
export function isWorkingDay(calendar: WorkingCalendar, day: Day): boolean {
  if (!calendar.years.has(day.slice(0, 4))) throw new CalendarYearMissing(day.slice(0, 4));
  if (calendar.workdays.has(day)) return true;
  return !calendar.holidays.has(day) && weekday(day) % 6 !== 0;
}

/** The n-th working day after a day; the day after is day 1 at the earliest. Throws {@link CalendarYearMissing}. */
export function addWorkingDays(calendar: WorkingCalendar, from: Day, count: number): Day {
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(calendar, day)) left--;
  }
  return day;
}

/** Working days after the first day, up to and with the second; 0 where the second is not later. Throws {@link CalendarYearMissing}. */
export function workingDaysBetween(calendar: WorkingCalendar, from: Day, to: Day): number {
  let count = 0;
  for (let ahead = daysBetween(from, to), day = from; ahead > 0; ahead--) {
    day = addDays(day, 1);
    if (isWorkingDay(calendar, day)) count++;
  }
  return count;
}

/** Whether the second day is within so many working days of the first. Asks the calendar only where plain days don't settle it. */
export function isWithinWorkingDays(calendar: WorkingCalendar, from: Day, to: Day, limit: number): boolean {
  return daysBetween(from, to) <= limit || workingDaysBetween(calendar, from, to) <= limit;
}
