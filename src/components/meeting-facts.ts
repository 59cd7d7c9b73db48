import type { Archive } from '../archive/archive.ts';
import type { Day } from '../archive/days.ts';
import type { Meeting } from '../archive/records.ts';
import type { AccountedItem, ItemState } from '../figures/meeting-account.ts';
import { meeting as table } from '../schemas/meeting.ts';
import { text } from '../text.ts';
import { chineseDay } from './chinese-day.ts';
import { type Fact, factsOf } from './facts.ts';

const words = text.meeting;

/** The facts of a meeting: kind, number, day, who chaired, who was there, who signed the minutes. */
export function meetingFacts(meeting: Meeting, around: { archive: Archive; today: Day }): Fact[] {
  const { chair, minutesSignedBy } = meeting;
  const chairWords = chair && (chair.delegated ? words.delegated(chair.office) : chair.office);
  const signed = minutesSignedBy && words.signed(minutesSignedBy.office, chineseDay(minutesSignedBy.date));
  return [
    ...factsOf(meeting, ['meetingKind', 'term', 'number', 'heldOn'], around),
    ...fact(table.chair.key, chairWords),
    ...fact(words.attendance, attendance(meeting)),
    ...factsOf(meeting, ['observers'], around),
    ...fact(table.minutesSignedBy.key, signed),
    ...factsOf(meeting, ['publishedOn'], around),
  ];
}

/** How many items of a meeting are published, pending, withheld; only what there is. */
export function tallyWords(account: readonly AccountedItem[]): string[] {
  const count = (...states: ItemState[]) => account.filter(({ state }) => states.includes(state)).length;
  const parts: [(count: number) => string, number][] = [
    [words.tally.published, count('published')],
    [words.tally.pending, count('pending', 'scheduled')],
    [words.tally.withheld, count('withheld')],
    [words.tally.missing, count('missing')],
  ];
  return [
    words.tally.total(account.length),
    ...parts.filter(([, number]) => number > 0).map(([tell, number]) => tell(number)),
  ];
}

function attendance({ members, present }: Meeting): string | undefined {
  if (present === undefined) return undefined;
  return members === undefined ? words.presentOnly(present) : words.present(members, present);
}

function fact(label: string, value: string | undefined): Fact[] {
  return value ? [{ label, parts: [{ text: value }] }] : [];
}
