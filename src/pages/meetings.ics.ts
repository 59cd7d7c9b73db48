import type { APIRoute } from 'astro';
import { dataSource } from '../components/data-source.ts';
import { meetingCalendar } from '../open-data/calendars.ts';

/** The meetings as a calendar to subscribe to. */
export const GET: APIRoute = () =>
  new Response(meetingCalendar(dataSource()), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
