import type { Archive } from '../archive/archive.ts';
import type { NumberGap } from '../figures/number-gaps.ts';
import type { Openness } from '../figures/openness.ts';
import { kinds } from '../schemas/kinds.ts';
import { text } from '../text.ts';
import { type Cell, dayCell, type FigureTable, plain } from './figure-table.ts';
import { lateTable, promptnessTable } from './promptness-tables.ts';

const words = text.openness;

/** Every table of 公开情况 that has a CSV file, in the order of the page. */
export function opennessTables(openness: Openness, archive: Archive): FigureTable[] {
  return [
    promptnessTable(openness),
    lateTable(openness),
    pendingTable(openness),
    gapsTable(openness),
    expiringTable(openness),
    reviewsTable(openness, archive),
    columnsTable(openness),
  ];
}

/** What is promised, and for when. */
export function pendingTable({ pending }: Openness): FigureTable {
  return {
    id: 'pending',
    caption: words.pendingTitle,
    columns: [words.what, words.kind, words.expectedOn, words.late, words.reason],
    rows: pending.map(({ record, what, expectedOn, isOverdue, reason }) => [
      named(record),
      plain(words.pendingKinds[what]),
      dayCell(expectedOn, words.noDay),
      isOverdue ? { text: words.overdue, isFault: true } : plain(text.site.no),
      plain(reason, words.noReason),
    ]),
  };
}

/** Numbers that nobody can look up. */
export function gapsTable({ gaps }: Openness): FigureTable {
  return {
    id: 'gaps',
    caption: words.gapsTitle,
    columns: [words.series, words.kind, words.missing, words.seenAt],
    rows: gaps.map((gap) => [
      plain(gap.series ?? gap.at.title ?? text.record.untitled),
      plain(words.gapKinds[gap.of]),
      plain(missingOf(gap)),
      named(gap.at),
    ]),
  };
}

/** Documents near or past the end of their time. */
export function expiringTable({ expiring }: Openness): FigureTable {
  return {
    id: 'expiring',
    caption: words.expiringTitle,
    columns: [words.document, words.lastDay, words.left, words.evaluation],
    rows: expiring.map(({ policy, lastDay, daysLeft, conclusion }) => [
      named(policy),
      dayCell(lastDay, ''),
      plain(words.daysLeft(daysLeft)),
      conclusion ? plain(conclusion) : { text: words.noEvaluation, isFault: daysLeft < 0 },
    ]),
  };
}

/** Withheld records whose review is overdue: what the public register tells of them and nothing else. */
export function reviewsTable({ overdueReviews }: Openness, archive: Archive): FigureTable {
  return {
    id: 'reviews',
    caption: words.reviewsTitle,
    columns: [words.record, words.ground, words.reviewer, words.nextReview],
    rows: overdueReviews.map(({ record, bodies, year }) => {
      const { publicTitle, ground, reviewer, nextReviewOn } = record.withholding ?? {};
      const names = bodies.map((name) => archive.department(name)?.name ?? name).join(text.site.listComma);
      const what = [publicTitle, kinds[record.kind].label, names, year && text.record.year(String(year))];
      return [
        { text: what.filter(Boolean).join(text.site.comma), path: '/withheld/' },
        plain(ground, words.notKnown),
        plain(reviewer, words.notKnown),
        { ...dayCell(nextReviewOn, words.noDay), isFault: true },
      ];
    }),
  };
}

/** When each column was last added to, and when it goes stale. */
export function columnsTable({ columns, today }: Openness): FigureTable {
  return {
    id: 'columns',
    caption: words.columnsTitle,
    columns: [words.column, words.newest, words.longest, words.staleOn],
    rows: columns.map(({ column, newestOn, staleOn }) => [
      plain(column.name),
      newestOn ? dayCell(newestOn, '') : { text: words.columnEmpty, isFault: true },
      column.longestSilence === undefined
        ? plain(words.noLimit)
        : plain(words.silence(column.longestSilence)),
      { ...dayCell(staleOn, words.notKnown), isFault: staleOn !== undefined && staleOn <= today },
    ]),
  };
}

function named({ title, path }: { title?: string | undefined; path: string }): Cell {
  return { text: title ?? text.record.untitled, path };
}

/** The missing numbers of a gap in words, 第 98 次. */
export function missingOf({ of, from, to }: NumberGap): string {
  return words.gap[of](words.range(from, to));
}
