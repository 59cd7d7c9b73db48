import type { Archive } from '../archive/archive.ts';
import type { LagFigures, LagGroup } from '../figures/lag-figures.ts';
import type { Openness, StageFigures } from '../figures/openness.ts';
import { text } from '../text.ts';
import { type Cell, dayCell, type FigureTable, plain } from './figure-table.ts';

const words = text.openness;
const figureColumns = [
  words.count,
  words.percent,
  words.late,
  words.inTime,
  words.median,
  words.worst,
  words.unknown,
];

/** How the groups of a stage are made. */
export type Grouping = 'department' | 'year';

/** One row for each stage: what it is, its limit, and how long it took. */
export function stagesTable({ stages }: Openness): FigureTable {
  return {
    id: 'stages',
    caption: words.promptness,
    columns: [words.stage, words.limit, ...figureColumns, words.what],
    rows: stages.map(({ stage, limit, all }) => [
      plain(words.stages[stage]),
      plain(limit, words.noLimit),
      ...figureCells(all),
      plain(words.stageSubjects[stage]),
    ]),
  };
}

/** One stage by department or by year. */
export function groupTable(stage: StageFigures, grouping: Grouping, archive: Archive): FigureTable {
  return {
    id: `${stage.stage}-${grouping}`,
    caption: words.groupTitle(words.stages[stage.stage], words.groups[grouping]),
    columns: [words.groups[grouping], ...figureColumns],
    rows: groupsOf(stage, grouping).map(({ name, figures }) => [
      nameCell(name, grouping, archive),
      ...figureCells(figures),
    ]),
  };
}

/** All stages whole, by department and by year, for reuse. */
export function promptnessTable({ stages }: Openness): FigureTable {
  const rows = stages.flatMap((one) => {
    const row = (group: string, name: string, figures: LagFigures) => [
      plain(words.stages[one.stage]),
      plain(group),
      plain(name),
      plain(one.limit),
      ...figureCells(figures, ''),
    ];
    const grouped = (['department', 'year'] as const).flatMap((grouping) =>
      groupsOf(one, grouping).map(({ name, figures }) =>
        row(words.groups[grouping], name ?? words.unnamed, figures),
      ),
    );
    return [row(words.groups.all, '', one.all), ...grouped];
  });
  const columns = [words.stage, words.group, words.name, words.limit, ...figureColumns];
  return { id: 'promptness', caption: words.promptness, columns, rows };
}

/** Everything that was late, with the reason that was given; stage by stage, the newest first. */
export function lateTable({ stages }: Openness): FigureTable {
  const late = stages.flatMap(({ stage, late }) => late.map((lag) => ({ stage, ...lag })));
  return {
    id: 'late',
    caption: words.lateTitle,
    columns: [words.what, words.stage, words.body, words.from, words.to, words.days, words.reason],
    rows: late.map(({ stage, record, body, from, to, days, reason }) => [
      { text: record.title ?? text.record.untitled, path: record.path },
      plain(words.stages[stage]),
      plain(body, words.unnamed),
      dayCell(from, ''),
      dayCell(to, ''),
      plain(days, words.notKnown),
      // A record has no key that speaks of a late interpretation.
      plain(reason, stage === 'policyExplained' ? words.notKnown : words.noReason),
    ]),
  };
}

/** The groups of a stage, by department or by year. */
export function groupsOf(stage: StageFigures, grouping: Grouping): readonly LagGroup[] {
  return grouping === 'department' ? stage.byDepartment : stage.byYear;
}

function nameCell(name: string | undefined, grouping: Grouping, archive: Archive): Cell {
  if (name === undefined) return plain(words.unnamed);
  return grouping === 'year'
    ? plain(text.record.year(name))
    : { text: name, path: archive.department(name)?.path };
}

function figureCells(
  { count, median, worst, inTime, late, percentInTime, unknown }: LagFigures,
  none: string = words.notKnown,
): Cell[] {
  const isJudged = percentInTime !== undefined;
  return [
    plain(count),
    plain(isJudged ? `${percentInTime}%` : undefined, none),
    { ...plain(isJudged ? late : undefined, none), isFault: late > 0 },
    plain(isJudged ? inTime : undefined, none),
    plain(median, none),
    plain(worst, none),
    plain(unknown),
  ];
}
