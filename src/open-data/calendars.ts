import { text } from '../text.ts';
import { type CalendarEvent, calendarOf } from './icalendar.ts';
import type { DataSource } from './record-data.ts';
import { isReusable, newestBy } from './reusable.ts';

const words = text.calendar;

/** Every public meeting as a calendar, the newest first. */
export function meetingCalendar(source: DataSource): string {
  const { archive, today } = source;
  const meetings = archive.all('meeting').filter((one) => isReusable(one, today));
  const events = newestBy(meetings, ({ heldOn }) => heldOn).flatMap((one): CalendarEvent[] => {
    const { path, heldOn: day, publishedOn = day, title = text.record.untitled, itemCount } = one;
    const note = itemCount === undefined ? undefined : words.items(itemCount);
    return day && publishedOn ? [{ path, day, title, note, publishedOn }] : [];
  });
  return written(words.title, events, source);
}

/** The last days of the consultations that can still be answered, or soon, as a calendar. */
export function consultationCalendar(source: DataSource): string {
  const { archive, today } = source;
  const consultations = archive
    .all('consultation')
    .filter((one) => isReusable(one, today) && (one.endsOn ?? '') >= today);
  const events = newestBy(consultations, ({ endsOn }) => endsOn).flatMap((one): CalendarEvent[] => {
    const { path, endsOn: day, publishedOn = day, title = text.record.untitled } = one;
    return day && publishedOn ? [{ path, day, title: words.deadline(title), publishedOn }] : [];
  });
  return written(words.deadlines, events, source);
}

function written(name: string, events: readonly CalendarEvent[], { archive, addressOf }: DataSource): string {
  const { name: site = '', url = '' } = archive.site;
  const host = URL.canParse(url) ? new URL(url).host : 'localhost';
  return calendarOf(text.feeds.titleOf(site, name), events, { host, addressOf });
}
