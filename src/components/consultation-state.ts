import { addDays, type Day } from '../archive/days.ts';
import type { Consultation } from '../archive/records.ts';
import { isWithdrawn } from '../archive/status.ts';
import { text } from '../text.ts';

/** Where a consultation stands on a day. */
export interface ConsultationState {
  readonly stage: 'coming' | 'open' | 'ended';
  /** 今天截止, 已公布采纳情况 …; before and behind the number where days are counted. */
  readonly words: string | readonly [string, string];
  /** The day to which days are counted. */
  readonly until?: Day;
}

/** Where a consultation stands on a day; its last day counts in full. */
export function consultationState(consultation: Consultation, today: Day): ConsultationState {
  const { startsOn, endsOn, feedback } = consultation;
  const words = text.consultation.state;
  if (isWithdrawn(consultation, today)) return { stage: 'ended', words: text.withdrawn.seal };
  if (startsOn && startsOn > today) return { stage: 'coming', words: words.notYet, until: startsOn };
  if (!endsOn) return { stage: 'open', words: words.open };
  if (endsOn > today) return { stage: 'open', words: words.left, until: endsOn };
  if (endsOn === today) return { stage: 'open', words: words.lastDay };
  // What will be published on a later day is not public yet.
  const isAnswered = feedback !== undefined && feedback.publishedOn <= today;
  return { stage: 'ended', words: isAnswered ? words.answered : words.closed };
}

/** The days after today on which a consultation's state becomes another. */
export function consultationDays({ startsOn, endsOn }: Consultation, today: Day): Day[] {
  return [startsOn, endsOn, endsOn && addDays(endsOn, 1)].filter(
    (day) => day !== undefined && day > today,
  ) as Day[];
}

/** When a line about a consultation leaves the list of its stage for the next: `2026-12-01 open 2027-01-01 ended`. */
export function consultationMoves({ startsOn, endsOn }: Consultation, today: Day): string | undefined {
  const moves = [
    ...(startsOn && startsOn > today ? [`${startsOn} open`] : []),
    ...(endsOn && endsOn >= today ? [`${addDays(endsOn, 1)} ended`] : []),
  ];
  return moves.join(' ') || undefined;
}

/** Order of open consultations: what ends first stands first. */
export function endingFirst(a: Consultation, b: Consultation): number {
  return (a.endsOn ?? '9') < (b.endsOn ?? '9') ? -1 : 1;
}
