import { expect, test } from 'vitest';
import { calendarOf } from '../../src/open-data/icalendar.ts';

const options = {
  host: 'www.example.gov.cn',
  addressOf: (path: string) => `https://www.example.gov.cn${path}`,
};
const event = {
  path: '/meetings/2026/executive-099/',
  day: '2026-12-31',
  title: '第99次常务会议',
  publishedOn: '2027-01-01',
};

test('a meeting is an event of a whole day, stamped with the day of its record', () => {
  expect(calendarOf('会议', [event], options).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//gongkai//gongkai//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'NAME:会议',
    'X-WR-CALNAME:会议',
    'BEGIN:VEVENT',
    'UID:meetings-2026-executive-099@www.example.gov.cn',
    'DTSTAMP:20261231T160000Z',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:第99次常务会议',
    'URL:https://www.example.gov.cn/meetings/2026/executive-099/',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('a long line is folded at 75 bytes, and no character is cut', () => {
  const title = `${'关于綦江区既有住宅加装电梯管理办法'.repeat(4)}𠮷`;
  const calendar = calendarOf('会议', [{ ...event, title }], options);
  const lines = calendar.split('\r\n');
  expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  expect(calendar.replaceAll('\r\n ', '')).toContain(`SUMMARY:${title}\r\n`);
  expect(calendar).not.toContain('�');
});

test('what has a meaning of its own in a calendar is escaped', () => {
  const calendar = calendarOf('会议', [{ ...event, title: 'a,b;c\\d', note: '一\n二\u0007' }], options);
  expect(calendar).toContain('SUMMARY:a\\,b\\;c\\\\d\r\n');
  expect(calendar).toContain('DESCRIPTION:一\\n二\r\n');
});
