import type { Openness } from '../figures/openness.ts';
import { text } from '../text.ts';

/** One line of what is still to be done: how much of it there is, and where the page lists it. */
interface OpenDuty {
  readonly label: string;
  readonly words: string;
  readonly anchor: string;
}

/** What this portal still owes, in the order of the page. */
export function openDuties({
  stages,
  pending,
  gaps,
  expiring,
  overdueReviews,
  columns,
  today,
}: Openness): OpenDuty[] {
  const words = text.openness;
  const late = stages.reduce((sum, stage) => sum + stage.late.length, 0);
  const stale = columns.filter(({ staleOn }) => staleOn !== undefined && staleOn <= today).length;
  const lines: [label: string, count: number, tell: (count: number) => string, anchor: string][] = [
    [words.owed.late, late, words.pieces, 'late'],
    [words.owed.pending, pending.length, words.pieces, 'pending'],
    [words.owed.gaps, gaps.length, words.places, 'gaps'],
    [words.owed.expiring, expiring.length, words.pieces, 'expiring'],
    [words.owed.reviews, overdueReviews.length, words.entries, 'reviews'],
    [words.owed.columns, stale, words.pieces, 'columns'],
  ];
  return lines.map(([label, count, tell, anchor]) => ({
    label,
    words: count === 0 ? words.none : tell(count),
    anchor,
  }));
}
