import type { LagGroup } from '../figures/lag-figures.ts';
import { text } from '../text.ts';

/** One pair of bars: lengths are percent of the width. */
interface ChartRow {
  readonly label: string;
  readonly words: string;
  readonly median: string;
  readonly worst: string;
  /** Top of the row in pixels. */
  readonly top: number;
}

/** A bar chart of median and worst, ready to draw. */
interface LagChart {
  readonly rows: readonly ChartRow[];
  /** Where the line of the limit stands; undefined where none is laid down. */
  readonly limit: string | undefined;
  /** In pixels. */
  readonly height: number;
}

const ROW_PIXELS = 44;

/** The chart of some groups; groups of which nothing is known are left to the table. Undefined where there are not two to compare. */
export function lagChart(groups: readonly LagGroup[], limit: number | undefined): LagChart | undefined {
  const known = groups.filter(({ figures }) => figures.worst !== undefined);
  if (known.length < 2) return undefined;
  const longest = Math.max(1, limit ?? 0, ...known.map(({ figures }) => figures.worst ?? 0));
  const share = (days: number) => `${Math.round((1000 * days) / longest) / 10}%`;
  return {
    rows: known.map(({ name, figures: { median = 0, worst = 0 } }, index) => ({
      label: name ?? text.openness.unnamed,
      words: text.openness.chartRow(String(median), String(worst)),
      median: share(median),
      worst: share(worst),
      top: index * ROW_PIXELS,
    })),
    limit: limit === undefined ? undefined : share(limit),
    height: known.length * ROW_PIXELS,
  };
}
