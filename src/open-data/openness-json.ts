import type { AnyRecord } from '../archive/records.ts';
import type { Lag } from '../figures/lag.ts';
import type { LagGroup } from '../figures/lag-figures.ts';
import type { Openness } from '../figures/openness.ts';

/**
 * 公开情况 as plain values for other programs. Days are days in Asia/Shanghai, spans are working days unless the name says otherwise,
 * addresses are made by `addressOf` from paths below the portal's own.
 */
export function opennessJson(openness: Openness, addressOf: (path: string) => string): object {
  const named = (record: AnyRecord) => ({ title: record.title, address: addressOf(record.path) });
  const group = ({ name, figures }: LagGroup) => ({ name: name ?? null, ...figures });
  const late = ({ record, body, from, to, days, reason }: Lag) => ({
    ...named(record),
    body,
    from,
    to,
    workingDays: days,
    reason,
  });
  return {
    today: openness.today,
    stages: openness.stages.map((one) => ({
      stage: one.stage,
      limitWorkingDays: one.limit ?? null,
      all: one.all,
      byDepartment: one.byDepartment.map(group),
      byYear: one.byYear.map(group),
      late: one.late.map(late),
    })),
    pending: openness.pending.map(({ record, what, expectedOn, reason, isOverdue }) => ({
      ...named(record),
      what,
      expectedOn,
      reason,
      isOverdue,
    })),
    scheduledRecords: openness.scheduled,
    gaps: openness.gaps.map(({ of, series, from, to, at }) => ({ of, series, from, to, seenAt: named(at) })),
    expiring: openness.expiring.map(({ policy, lastDay, daysLeft, conclusion }) => ({
      ...named(policy),
      lastDay,
      daysLeft,
      conclusion,
    })),
    withheldRecords: openness.withheld,
    overdueReviews: openness.overdueReviews.map(({ record, bodies, year }) => ({
      kind: record.kind,
      bodies,
      year,
      publicTitle: record.withholding?.publicTitle,
      ground: record.withholding?.ground,
      nextReviewOn: record.withholding?.nextReviewOn,
    })),
    columns: openness.columns.map(({ column, newestOn, staleOn }) => ({
      name: column.name,
      newestOn,
      longestSilenceDays: column.longestSilence,
      staleOn,
    })),
  };
}
