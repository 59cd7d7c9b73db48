import type { Archive } from '../archive/archive.ts';
import type { Day } from '../archive/days.ts';
import type { Decision, Meeting } from '../archive/records.ts';
import { hasPage, isWithheld } from '../archive/status.ts';

/**
 * What became of one item of a meeting: published, decided but not yet public (pending, with a page that says so; scheduled, without
 * one), withheld, or not written down at all.
 */
export type ItemState = 'published' | 'pending' | 'scheduled' | 'withheld' | 'missing';

/** One line of a meeting's account. */
export interface AccountedItem {
  /** 议题; undefined where the record doesn't give a number that can be read. */
  readonly number: number | undefined;
  readonly state: ItemState;
  /** The record; only `published` and `pending` may be shown by title. */
  readonly decision: Decision | undefined;
}

// A record's address has room for three digits; a mistyped 议题数 must not make a page of a million lines.
const MOST_ITEMS = 999;

/** The account of every item 1 … 议题数 of a meeting, and of any further record that is there. */
export function accountOf(meeting: Meeting, archive: Archive, today: Day): AccountedItem[] {
  const decisions = archive.decisionsOf(meeting);
  const count = Math.min(meeting.itemCount ?? 0, MOST_ITEMS);
  const numbered = Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const decision = decisions.find((one) => itemNumberOf(one) === number);
    return { number, decision, state: stateOf(decision, today) };
  });
  const further = decisions.filter((one) => !numbered.some(({ decision }) => decision === one));
  return [
    ...numbered,
    ...further.map((decision) => ({
      number: itemNumberOf(decision),
      decision,
      state: stateOf(decision, today),
    })),
  ];
}

/** The number of an item: 议题, or the name of its file where a stub leaves it out. */
export function itemNumberOf(decision: Decision): number | undefined {
  const named = Number(decision.id.slice(decision.id.lastIndexOf('/') + 1));
  return decision.number ?? (Number.isNaN(named) ? undefined : named);
}

function stateOf(decision: Decision | undefined, today: Day): ItemState {
  if (!decision) return 'missing';
  if (isWithheld(decision)) return 'withheld';
  if (!hasPage(decision, today)) return 'scheduled';
  return decision.pending ? 'pending' : 'published';
}
