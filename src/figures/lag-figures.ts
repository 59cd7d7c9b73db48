import type { Archive } from '../archive/archive.ts';
import type { Lag } from './lag.ts';

/** What many lags come to. Days are working days. */
export interface LagFigures {
  readonly count: number;
  /** Lags that could not be told, for want of a year's calendar. */
  readonly unknown: number;
  /** The mean of the two in the middle where the count is even; undefined where none is known. */
  readonly median: number | undefined;
  readonly worst: number | undefined;
  readonly inTime: number;
  readonly late: number;
  /** Whole percent in time of those that could be judged, rounded down so that 100 means all; undefined where none could. */
  readonly percentInTime: number | undefined;
}

/** Figures of one department or year. */
export interface LagGroup {
  /** Short name of the department, or the year; undefined where the records don't say. */
  readonly name: string | undefined;
  readonly figures: LagFigures;
}

/** Count, median, worst and share in time of some lags. */
export function figuresOf(lags: readonly Lag[]): LagFigures {
  const known = lags.flatMap(({ days }) => (days === undefined ? [] : [days])).sort((a, b) => a - b);
  const inTime = lags.filter(({ isInTime }) => isInTime === true).length;
  const late = lags.filter(({ isInTime }) => isInTime === false).length;
  return {
    count: lags.length,
    unknown: lags.length - known.length,
    median: medianOf(known),
    worst: known.at(-1),
    inTime,
    late,
    percentInTime: inTime + late > 0 ? Math.floor((100 * inTime) / (inTime + late)) : undefined,
  };
}

/** The figures by department, in the order of departments.yaml. */
export function byDepartment(lags: readonly Lag[], archive: Archive): LagGroup[] {
  const place = (name: string | undefined) =>
    archive.department(name ?? '')?.index ?? Number.MAX_SAFE_INTEGER;
  return groups(lags, ({ body }) => body).sort((a, b) => place(a.name) - place(b.name));
}

/** The figures by the year in which the step was done, the newest first. */
export function byYear(lags: readonly Lag[]): LagGroup[] {
  return groups(lags, ({ to }) => to.slice(0, 4)).sort((a, b) => Number(b.name) - Number(a.name));
}

function groups(lags: readonly Lag[], nameOf: (lag: Lag) => string | undefined): LagGroup[] {
  return [...Map.groupBy(lags, nameOf)].map(([name, members]) => ({ name, figures: figuresOf(members) }));
}

function medianOf(sorted: readonly number[]): number | undefined {
  const middle = sorted.length / 2;
  const [below, above] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return below === undefined || above === undefined ? undefined : (below + above) / 2;
}
