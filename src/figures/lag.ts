import type { Archive } from '../archive/archive.ts';
import { type Day, daysBetween } from '../archive/days.ts';
import type { Decision, Policy } from '../archive/records.ts';
import { CalendarYearMissing, workingDaysBetween } from '../archive/working-days.ts';

/** How long one record took from one step to the next. */
export interface Lag {
  readonly record: Policy | Decision;
  /** The department that answers for the step, by its present short name; the first where there are several. */
  readonly body: string | undefined;
  readonly from: Day;
  readonly to: Day;
  /** Working days; undefined where nobody has said yet which days of a year are worked. */
  readonly days: number | undefined;
  /** Undefined where no time is laid down, or it can't be told. */
  readonly isInTime: boolean | undefined;
  /** 逾期说明, where the step is one that it speaks of. */
  readonly reason: string | undefined;
}

/** A step of a record, before it is measured. */
export type Step = Pick<Lag, 'record' | 'from' | 'to' | 'reason'> & { readonly bodies: readonly string[] };

/** Measures a step in working days, against a limit where there is one. Never guesses at a year without a calendar. */
export function lagOf(
  { record, from, to, bodies, reason }: Step,
  limit: number | undefined,
  archive: Archive,
): Lag {
  const days = workingDays(from, to, archive);
  const body = bodies[0] === undefined ? undefined : (archive.department(bodies[0])?.name ?? bodies[0]);
  return { record, body, from, to, days, isInTime: isWithin(limit, from, to, days), reason };
}

function workingDays(from: Day, to: Day, archive: Archive): number | undefined {
  try {
    return workingDaysBetween(archive.calendar, from, to);
  } catch (error) {
    if (error instanceof CalendarYearMissing) return undefined;
    throw error;
  }
}

// Within the limit in plain days is within it in working days, whatever the calendar.
function isWithin(
  limit: number | undefined,
  from: Day,
  to: Day,
  days: number | undefined,
): boolean | undefined {
  if (limit === undefined) return undefined;
  if (days !== undefined) return days <= limit;
  return daysBetween(from, to) <= limit ? true : undefined;
}
