import { type Day, daysBetween } from '../archive/days.ts';
import type { Consultation } from '../archive/records.ts';
import { text } from '../text.ts';

/** Where a consultation stands on a day. */
export interface ConsultationState {
  readonly stage: 'coming' | 'open' | 'ended';
  /** 还有 5 天截止, 已公布采纳情况 … */
  readonly words: string;
}

/** Where a consultation stands on a day; its last day counts in full. */
export function consultationState(
  { startsOn, endsOn, feedback }: Consultation,
  today: Day,
): ConsultationState {
  const words = text.consultation.state;
  if (startsOn && startsOn > today)
    return { stage: 'coming', words: words.notYet(daysBetween(today, startsOn)) };
  if (!endsOn) return { stage: 'open', words: words.open };
  const left = daysBetween(today, endsOn);
  if (left >= 0) return { stage: 'open', words: left === 0 ? words.lastDay : words.left(left) };
  // What will be published on a later day is not public yet.
  const isAnswered = feedback !== undefined && feedback.publishedOn <= today;
  return { stage: 'ended', words: isAnswered ? words.answered : words.closed };
}
