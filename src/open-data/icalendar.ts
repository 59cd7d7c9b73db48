import { addDays, type Day } from '../archive/days.ts';

/** An event of a whole day. */
export interface CalendarEvent {
  /** Below the portal's own address; the same for ever, so that a changed event takes the place of the old one. */
  readonly path: string;
  readonly day: Day;
  readonly title: string;
  readonly note?: string | undefined;
  /** The day on which the record was published: the stamp, in place of a clock. */
  readonly publishedOn: Day;
}

const LONGEST_LINE = 75;

/** Events as iCalendar (RFC 5545). `host` makes the identifiers unique in the world. */
export function calendarOf(
  name: string,
  events: readonly CalendarEvent[],
  { host, addressOf }: { host: string; addressOf: (path: string) => string },
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//gongkai//gongkai//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(({ path, day, title, note, publishedOn }) => [
      'BEGIN:VEVENT',
      `UID:${path.replace(/^\/|\/$/g, '').replaceAll('/', '-')}@${host}`,
      // Midnight in China.
      `DTSTAMP:${compact(addDays(publishedOn, -1))}T160000Z`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
      `SUMMARY:${escaped(title)}`,
      ...(note ? [`DESCRIPTION:${escaped(note)}`] : []),
      `URL:${addressOf(path)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function compact(day: Day): string {
  return day.replaceAll('-', '');
}

function escaped(value: string): string {
  return value
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

/** Lines are at most 75 bytes long; the next begins with a space. A character is never cut. */
function folded(line: string): string {
  let written = '';
  let length = 0;
  for (const character of line) {
    const bytes = Buffer.byteLength(character);
    if (length + bytes > LONGEST_LINE) {
      written += '\r\n ';
      length = 1;
    }
    written += character;
    length += bytes;
  }
  return written;
}
