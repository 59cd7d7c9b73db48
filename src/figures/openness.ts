import type { Archive } from '../archive/archive.ts';
import { type ColumnState, columnStates } from '../archive/columns.ts';
import type { Day } from '../archive/days.ts';
import { type ExpiringDocument, expiringDocuments } from './expiry.ts';
import type { Lag } from './lag.ts';
import { byDepartment, byYear, figuresOf, type LagFigures, type LagGroup } from './lag-figures.ts';
import { documentGaps, itemGaps, meetingGaps, type NumberGap } from './number-gaps.ts';
import { type Promised, pendingList, scheduledCount } from './pending.ts';
import { lagsOf, lateOnes, limitOf, type Stage, stages } from './promptness.ts';
import { type RegisterEntry, withheldRegister } from './withheld-register.ts';

/** The promptness of one stage. */
export interface StageFigures {
  readonly stage: Stage;
  /** Working days that it may take; undefined where none are laid down. */
  readonly limit: number | undefined;
  readonly all: LagFigures;
  readonly byDepartment: readonly LagGroup[];
  readonly byYear: readonly LagGroup[];
  /** Those over the limit, the newest first. */
  readonly late: readonly Lag[];
}

/** 公开情况: how openly this portal is kept on a day, told from what is public alone. */
export interface Openness {
  readonly today: Day;
  readonly stages: readonly StageFigures[];
  readonly pending: readonly Promised[];
  /** Records whose day has not come; never named. */
  readonly scheduled: number;
  readonly gaps: readonly NumberGap[];
  readonly expiring: readonly ExpiringDocument[];
  /** The whole register of withheld records counted, and those whose review is overdue. */
  readonly withheld: number;
  readonly overdueReviews: readonly RegisterEntry[];
  readonly columns: readonly ColumnState[];
}

const known = new WeakMap<Archive, Openness>();

/** The state of openness on a day. Several pages and files ask for the same one, so it is worked out once. */
export function opennessOf(archive: Archive, today: Day): Openness {
  const before = known.get(archive);
  if (before?.today === today) return before;
  const found = workOut(archive, today);
  known.set(archive, found);
  return found;
}

function workOut(archive: Archive, today: Day): Openness {
  const register = withheldRegister(archive, today);
  return {
    today,
    stages: stages.map((stage) => stageFigures(stage, archive, today)),
    pending: pendingList(archive, today),
    scheduled: scheduledCount(archive, today),
    gaps: [...meetingGaps(archive, today), ...itemGaps(archive, today), ...documentGaps(archive, today)],
    expiring: expiringDocuments(archive, today),
    withheld: register.length,
    overdueReviews: register.filter(({ isOverdue }) => isOverdue),
    columns: columnStates(archive, today),
  };
}

function stageFigures(stage: Stage, archive: Archive, today: Day): StageFigures {
  const lags = lagsOf(stage, archive, today);
  return {
    stage,
    limit: limitOf(stage, archive),
    all: figuresOf(lags),
    byDepartment: byDepartment(lags, archive),
    byYear: byYear(lags),
    late: lateOnes(lags),
  };
}
