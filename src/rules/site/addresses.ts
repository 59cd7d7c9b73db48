import type { Archive } from '../../archive/archive.ts';
import type { Day } from '../../archive/days.ts';
import type { AnyRecord } from '../../archive/records.ts';
import { hasPage, isOpen, isWithdrawn } from '../../archive/status.ts';
import { kinds } from '../../schemas/kinds.ts';
import { clausesIn } from '../form/clauses-in.ts';

const fixed = new Set(
  [
    '',
    'policies',
    'interpretations',
    'meetings',
    'consultations',
    'departments',
    'topics',
    'reports',
    'rules',
    'withheld',
    'disclosure',
    'openness',
    'search',
    'sitemap',
  ].map((name) => (name ? `/${name}/` : '/')),
);
const YEAR_LIST = /^\/(policies|interpretations|meetings|consultations)\/(\d{4})\/$/;
// Lists whose words the pages choose: by category or status, and the items of the disclosure catalogue.
const OTHER_LIST = /^\/(?:policies\/[a-z-]+|disclosure\/items\/\d{1,2}|rules\/[a-z0-9-]+)\/$/;
const CLAUSE_ANCHOR = /^(?:text-\d+-)?clause-\d/;

/** What an address of the portal leads to on a day. */
export type Target =
  | { readonly state: 'answers'; readonly record?: AnyRecord }
  | { readonly state: 'scheduled' | 'withheld'; readonly record: AnyRecord }
  | { readonly state: 'has no such clause'; readonly record: AnyRecord }
  | { readonly state: 'unknown' };

/** What stands at an address below the portal's own, `/policies/2026/x/#clause-3`, on a day. Anchors other than clauses are not judged. */
export function targetOf(address: string, archive: Archive, today: Day): Target {
  const { path, anchor } = cut(address);
  const record = archive.at(path);
  if (!record) return { state: isKnownPath(path, archive, today) ? 'answers' : 'unknown' };
  if (!hasPage(record, today))
    return { state: isScheduled(record, today) ? 'scheduled' : 'withheld', record };
  // Its page says that it was withdrawn, whichever clause was asked for.
  if (isWithdrawn(record, today)) return { state: 'answers', record };
  const hasClause =
    !CLAUSE_ANCHOR.test(anchor) || clausesIn(record).some((clause) => clause.anchor === anchor);
  return hasClause ? { state: 'answers', record } : { state: 'has no such clause', record };
}

/** Path and anchor of an address, decoded, without its query. */
export function cut(address: string): { path: string; anchor: string } {
  const [, path = '', anchor = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(address) ?? [];
  return { path: decoded(path), anchor: decoded(anchor) };
}

function isScheduled(record: AnyRecord, today: Day): boolean {
  return 'publishedOn' in record && record.publishedOn !== undefined && record.publishedOn > today;
}

function isKnownPath(path: string, archive: Archive, today: Day): boolean {
  const [, folder = '', year = ''] = YEAR_LIST.exec(path) ?? [];
  if (folder) return hasRecordsOf(folder, year, archive, today);
  if (path.startsWith('/departments/'))
    return fixed.has(path) || archive.departments.some((one) => one.path === path);
  if (path.startsWith('/topics/')) return fixed.has(path) || archive.topics.some((one) => one.path === path);
  if (path.startsWith('/attachments/'))
    return isPublishedAttachment(path.slice('/attachments/'.length), archive, today);
  return fixed.has(path) || OTHER_LIST.test(path);
}

function hasRecordsOf(folder: string, year: string, archive: Archive, today: Day): boolean {
  return archive.records.some(
    (record) =>
      kinds[record.kind].folder === folder &&
      hasPage(record, today) &&
      (record.id.startsWith(`${year}/`) || ('publishedOn' in record && record.publishedOn?.startsWith(year))),
  );
}

/** Only what an open record names is copied to the site. */
function isPublishedAttachment(file: string, archive: Archive, today: Day): boolean {
  return archive.records.some(
    (record) =>
      'attachments' in record && isOpen(record, today) && record.attachments.some((one) => one.file === file),
  );
}

function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
