import type { AnyRecord } from '../archive/records.ts';
import { text } from '../text.ts';
import { byYear } from './public-records.ts';

/** So many records are shown on one page; a longer list shows its newest, and is divided by time. */
const WHOLE = 200;
const NEWEST = 50;

/**
 * A list of records with a page of its own. A long one is divided by year, a year by month: a record's day never changes, so a part keeps
 * its address and what it holds, as numbered pages would not.
 */
export interface LongList<T extends AnyRecord = AnyRecord> {
  readonly path: string;
  readonly title: string;
  /** What the list above calls it: 2026年, 3月. */
  readonly label: string;
  readonly total: number;
  /** All of them, or the newest. */
  readonly shown: readonly T[];
  readonly parts: readonly LongList<T>[];
}

/** Divides records, the newest first, as far as their number asks for. `span` is the time that the list itself stands for. */
export function longList<T extends AnyRecord>(
  head: { path: string; title: string; label?: string },
  records: readonly T[],
  span: 'all' | 'year' | 'month' = 'all',
): LongList<T> {
  const isWhole = records.length <= WHOLE || span === 'month';
  const total = records.length;
  return {
    path: head.path,
    title: head.title,
    label: head.label ?? head.title,
    total,
    shown: isWhole ? records : records.slice(0, NEWEST),
    parts: isWhole ? [] : span === 'all' ? years(head, records) : months(head, records),
  };
}

/** A list and all its parts, each with its address below the first list's: `''`, `2026`, `2026/month/03`. */
export function pagesOf<T extends AnyRecord>(
  list: LongList<T>,
  root = list,
): { part: string | undefined; list: LongList<T> }[] {
  const part = list.path.slice(root.path.length).replace(/\/$/, '') || undefined;
  return [{ part, list }, ...list.parts.flatMap((one) => pagesOf(one, root))];
}

function years<T extends AnyRecord>({ path, title }: { path: string; title: string }, records: readonly T[]) {
  return byYear(records).map(([year, ofYear]) => {
    const label = text.record.year(year);
    return longList(
      { path: `${path}${year}/`, title: text.list.partTitle(title, label), label },
      ofYear,
      'year',
    );
  });
}

function months<T extends AnyRecord>(
  { path, title }: { path: string; title: string },
  records: readonly T[],
) {
  const groups = Map.groupBy(records, monthOf);
  return [...groups]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([month, ofMonth]) => {
      const label = text.list.month(Number(month));
      const head = { path: `${path}month/${month}/`, title: text.list.partTitle(title, label), label };
      return longList(head, ofMonth, 'month');
    });
}

/** `03`; what has no day that can be read counts to January. */
function monthOf(record: AnyRecord): string {
  const day = record.kind === 'meeting' ? record.heldOn : record.publishedOn;
  return day?.slice(5, 7) ?? '01';
}
