import type { APIRoute } from 'astro';
import { dataSource } from '../components/data-source.ts';
import { consultationCalendar } from '../open-data/calendars.ts';

/** The last days of open consultations as a calendar to subscribe to. */
export const GET: APIRoute = () =>
  new Response(consultationCalendar(dataSource()), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
