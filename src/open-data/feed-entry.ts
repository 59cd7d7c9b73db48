import type { Day } from '../archive/days.ts';
import type { AnyRecord } from '../archive/records.ts';
import { kinds } from '../schemas/kinds.ts';
import { text } from '../text.ts';
import type { DataSource } from './record-data.ts';
import { publicParagraphs } from './record-text.ts';

/** What feeds tell of a record. */
export interface FeedEntry {
  /** The address of its page: chosen once, never changed. */
  readonly address: string;
  readonly title: string;
  /** RFC 3339, at the hour of China. */
  readonly published: string;
  readonly updated: string;
  readonly category: string;
  readonly authors: readonly string[];
  readonly summary: string;
}

const LONGEST_SUMMARY = 200;

/** What feeds tell of a record that may be reused. */
export function feedEntry(record: AnyRecord, source: DataSource): FeedEntry {
  const { archive, today, addressOf } = source;
  return {
    address: addressOf(record.path),
    title: record.title ?? text.record.untitled,
    published: publishedAt(record, today),
    updated: updatedAt(record, today),
    category: kinds[record.kind].label,
    authors: bodiesOf(record).map((name) => archive.department(name)?.fullName ?? name),
    summary: summaryOf(record, today),
  };
}

/** When a record last changed for its readers: published, or a consultation answered. Never the clock. */
export function updatedAt(record: AnyRecord, today: Day): string {
  const published = publishedAt(record, today);
  const answeredOn = record.kind === 'consultation' ? record.feedback?.publishedOn : undefined;
  const isAnswered = answeredOn !== undefined && answeredOn <= today && answeredOn > published.slice(0, 10);
  return isAnswered ? moment(answeredOn) : published;
}

/** The beginning of a day, or a time of it, in China: RFC 3339. */
export function moment(day: Day, time = '00:00'): string {
  return `${day}T${time}:00+08:00`;
}

function publishedAt(record: AnyRecord, today: Day): string {
  const day = 'publishedOn' in record ? record.publishedOn : undefined;
  return moment(day ?? today, ('publishedTime' in record && record.publishedTime) || undefined);
}

function bodiesOf(record: AnyRecord): readonly string[] {
  if (record.kind === 'policy') return record.issuers;
  if (record.kind === 'interpretation') return record.interpreters;
  if (record.kind === 'decision') return record.proposedBy;
  return record.kind === 'consultation' ? record.drafters : [];
}

/** The summary that was written, else the beginning of the text; a record whose text is not public is told by its title. */
function summaryOf(record: AnyRecord, today: Day): string {
  if (record.kind === 'policy' && record.summary) return record.summary;
  const words = publicParagraphs(record, today).map((paragraph) => paragraph.text);
  const characters = [...words.join(' ').replace(/\s+/g, ' ')];
  if (characters.length === 0) return record.title ?? text.record.untitled;
  const isWhole = characters.length <= LONGEST_SUMMARY;
  return isWhole ? characters.join('') : `${characters.slice(0, LONGEST_SUMMARY).join('')}…`;
}
