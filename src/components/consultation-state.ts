import { type Day, daysBetween } from '../archive/days.ts';
import type { Consultation } from '../archive/records.ts';
import { text } from '../text.ts';

/** Where a consultation stands on a day. */
export interface ConsultationState {
  readonly isOpen: boolean;
  /** 还有 5 天, 已结束 … */
  readonly words: string;
}

/** Where a consultation stands on a day; its last day counts in full. */
export function consultationState({ startsOn, endsOn, feedback }: Consultation, today: Day): ConsultationState {
  const words = text.consultation.state;
  if (startsOn && startsOn > today) return { isOpen: false, words: words.notYet(daysBetween(today, startsOn)) };
  if (!endsOn || endsOn >= today) {
    const left = endsOn ? daysBetween(today, endsOn) : undefined;
    return { isOpen: true, words: left === undefined ? words.open : left === 0 ? words.lastDay : words.left(left) };
  }
  return { isOpen: false, words: feedback ? words.answered : words.closed };
}
