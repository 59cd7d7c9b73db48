import type { Meeting } from '../archive/records.ts';
import { meetingKinds } from '../schemas/meeting.ts';
import { meetingYear } from './meeting-year.ts';

/** The kinds of meetings, in the order of their rank. */
export const kindsOfMeetings = Object.keys(meetingKinds) as (keyof typeof meetingKinds)[];

/** A month with its meetings by kind, in the order of {@link kindsOfMeetings}; each the earliest first. */
export interface MeetingMonth {
  readonly month: number;
  readonly byKind: readonly (readonly Meeting[])[];
}

/** The months in which there were meetings, by year, the newest first. Meetings without a day or kind that can be read have no place. */
export function meetingMonths(meetings: readonly Meeting[]): { year: string; months: MeetingMonth[] }[] {
  const dated = meetings.filter(({ heldOn, meetingKind }) => heldOn && meetingKind);
  return [...Map.groupBy(dated, meetingYear)]
    .sort(([a], [b]) => Number(b) - Number(a))
    .map(([year, ofYear]) => ({ year, months: monthsOf(ofYear) }));
}

function monthsOf(meetings: readonly Meeting[]): MeetingMonth[] {
  const months = Map.groupBy(meetings, ({ heldOn }) => Number(heldOn?.slice(5, 7)));
  return [...months]
    .sort(([a], [b]) => b - a)
    .map(([month, ofMonth]) => ({
      month,
      byKind: kindsOfMeetings.map((kind) =>
        ofMonth
          .filter(({ meetingKind }) => meetingKind === kind)
          .sort((a, b) => ((a.heldOn ?? '') < (b.heldOn ?? '') ? -1 : 1)),
      ),
    }));
}
