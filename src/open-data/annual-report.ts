import type { Archive } from '../archive/archive.ts';
import type { Day } from '../archive/days.ts';
import { disagreementsOf, normativeDocumentsOf, remainderOf } from '../figures/annual-report.ts';
import { text } from '../text.ts';
import { type FigureTable, plain } from './figure-table.ts';

const words = text.report;

/** Item （一） of the national form, computed for a year, with the proof that it adds up or what disagrees. */
export interface AnnualTable {
  readonly table: FigureTable;
  readonly until: Day;
  readonly notes: readonly string[];
}

/** The computed table of the annual report of a year. */
export function annualTable(year: number, archive: Archive, today: Day): AnnualTable {
  const row = normativeDocumentsOf(year, archive, today);
  const { before, made, ended, inForce, until } = row;
  const proof = remainderOf(row) === 0 ? words.identity : words.remainder;
  const disagreements = disagreementsOf(year, archive, today).map(({ figure, stated, expected, from }) =>
    from === 'records'
      ? words.disagreesWithRecords(words.figures[figure], stated, expected)
      : words.disagreesWithReports(stated, expected),
  );
  return {
    table: {
      id: 'annual-report',
      caption: words.computedCaption,
      columns: [words.content, words.made, words.ended, words.inForce],
      rows: [
        // A 规章 is no kind of record: who makes none states 0.
        [plain(words.regulations), plain(0), plain(0), plain(0)],
        [plain(words.normative), plain(made), plain(ended), plain(inForce)],
      ],
    },
    until,
    notes: [proof(before, made, ended, inForce), ...disagreements],
  };
}
