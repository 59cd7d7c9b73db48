import type { Archive } from '../archive/archive.ts';
import type { Day } from '../archive/days.ts';
import { readYaml } from '../archive/front-matter.ts';
import { readRedirects } from '../archive/ledger.ts';
import { isTable } from '../archive/read-record.ts';
import type { AnyRecord, Policy } from '../archive/records.ts';
import { hasPage, isWithdrawn, isWithheld, type StatusChange, statusChanges } from '../archive/status.ts';
import { type ClauseChange, clauseChanges, textBeforeClauses } from './clause-changes.ts';

/** A key of the front matter with its two values, as text; empty where it is not there. */
interface FieldChange {
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

/** What became of a record. `moved` is one that stands at another address now; it may be amended as well. */
export interface RecordChange {
  readonly change: 'added' | 'amended' | 'moved' | 'withdrawn' | 'withheld' | 'removed';
  /** The record as it is now; of a removed one, as it was. */
  readonly record: AnyRecord;
  readonly before?: AnyRecord;
  readonly fields: readonly FieldChange[];
  readonly clauses: readonly ClauseChange[];
  /** What stands before the first clause, or the whole text, where it differs. */
  readonly text?: { readonly before: string; readonly after: string };
  /** Whether readers have a page of it on the day. */
  readonly isPublic: boolean;
}

/** A policy whose 有效性, now or foreseen, is another than before. */
export interface StatusDifference {
  readonly policy: Policy;
  readonly before: readonly StatusChange[];
  readonly after: readonly StatusChange[];
}

/** An address that no longer answers, and where it leads now if it is redirected. */
export interface GoneAddress {
  readonly address: string;
  readonly redirect: string | undefined;
}

/** A list or attachment that differs, by its path below the content folder. */
interface FileChange {
  readonly path: string;
  readonly change: 'added' | 'changed' | 'removed';
}

/** What will change for readers between two versions of the content. */
export interface Changes {
  readonly records: readonly RecordChange[];
  readonly statuses: readonly StatusDifference[];
  readonly newAddresses: readonly string[];
  readonly goneAddresses: readonly GoneAddress[];
  readonly files: readonly FileChange[];
}

/** Compares two versions of the content, both as they stand on one day. */
export function changesBetween(before: Archive, after: Archive, today: Day): Changes {
  const [old, now] = [pageAddresses(before, today), pageAddresses(after, today)];
  const redirects = readRedirects(after.files);
  return {
    records: recordChanges(before, after, today),
    statuses: statusDifferences(before, after, today),
    newAddresses: [...now].filter((address) => !old.has(address)).sort(),
    goneAddresses: [...old]
      .filter((address) => !now.has(address))
      .sort()
      .map((address) => ({ address, redirect: redirects.get(address) })),
    files: fileChanges(before, after),
  };
}

function pageAddresses(archive: Archive, today: Day): Set<string> {
  const records = archive.records.filter((record) => hasPage(record, today));
  return new Set([...records, ...archive.departments, ...archive.topics].map(({ path }) => path));
}

function recordChanges(before: Archive, after: Archive, today: Day): RecordChange[] {
  const removed = new Map(
    before.records.filter(({ path }) => !after.at(path)).map((record) => [record.path, record]),
  );
  const changes = after.records.flatMap((record) => {
    const same = before.at(record.path) ?? takeMoved(record, removed);
    const told = changeOf(same, record, today);
    return told ? [told] : [];
  });
  const gone = [...removed.values()].map((record) => ({
    change: 'removed' as const,
    record,
    fields: [],
    clauses: [],
    isPublic: false,
  }));
  return [...changes, ...gone];
}

/** The record that stood elsewhere and is this one: it has the same 发文字号, or the same title. */
function takeMoved(record: AnyRecord, removed: Map<string, AnyRecord>): AnyRecord | undefined {
  const nameOf = (one: AnyRecord) =>
    ('documentNumber' in one && one.documentNumber) || ('title' in one && one.title) || undefined;
  const found = [...removed.values()].find(
    (one) => one.kind === record.kind && nameOf(one) !== undefined && nameOf(one) === nameOf(record),
  );
  if (found) removed.delete(found.path);
  return found;
}

function changeOf(before: AnyRecord | undefined, record: AnyRecord, today: Day): RecordChange | undefined {
  const isPublic = hasPage(record, today);
  if (!before) return { change: 'added', record, fields: [], clauses: [], isPublic };
  const fields = fieldChanges(before, record);
  const clauses = clauseChanges(before.body, record.body);
  const texts = { before: textBeforeClauses(before.body), after: textBeforeClauses(record.body) };
  const isText = texts.before !== texts.after;
  const isMoved = before.path !== record.path;
  if (!isMoved && fields.length === 0 && clauses.length === 0 && !isText) return undefined;
  const isGone = isWithdrawn(record, today) && !isWithdrawn(before, today);
  const isNowWithheld = isWithheld(record) && !isWithheld(before);
  const change = isNowWithheld ? 'withheld' : isGone ? 'withdrawn' : isMoved ? 'moved' : 'amended';
  return { change, record, before, fields, clauses, isPublic, ...(isText ? { text: texts } : {}) };
}

function fieldChanges(before: AnyRecord, after: AnyRecord): FieldChange[] {
  const [old, now] = [valuesOf(before), valuesOf(after)];
  return [...new Set([...Object.keys(now), ...Object.keys(old)])].flatMap((key) => {
    const [one, other] = [inWords(old[key]), inWords(now[key])];
    return one === other ? [] : [{ key, before: one, after: other }];
  });
}

function valuesOf({ frontMatter }: AnyRecord): Record<string, unknown> {
  const { value } = readYaml(frontMatter, 2);
  return isTable(value) ? value : {};
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join(value.some(isTable) ? '；' : '、');
  if (!isTable(value)) return value === undefined ? '' : String(value);
  return Object.entries(value)
    .map(([key, inner]) => `${key} ${inWords(inner)}`)
    .join('，');
}

function statusDifferences(before: Archive, after: Archive, today: Day): StatusDifference[] {
  return after.all('policy').flatMap((policy) => {
    const same = before.policy(policy.id);
    if (!same || !hasPage(same, today) || !hasPage(policy, today)) return [];
    const old = statusChanges(same, before, today);
    const now = statusChanges(policy, after, today);
    return inOneLine(old) === inOneLine(now) ? [] : [{ policy, before: old, after: now }];
  });
}

function inOneLine(changes: readonly StatusChange[]): string {
  return changes.map(({ day, status, by }) => `${day} ${status} ${by.map(({ id }) => id)}`).join('\n');
}

function fileChanges(before: Archive, after: Archive): FileChange[] {
  const isBeside = (path: string) => !path.endsWith('/') && !path.endsWith('.md') && path !== 'ledger.txt';
  const [old, now] = [before, after].map(({ files }) => new Set(files.paths.filter(isBeside)));
  if (!old || !now) return [];
  return [...new Set([...now, ...old])].sort().flatMap((path): FileChange[] => {
    if (!old.has(path)) return [{ path, change: 'added' }];
    if (!now.has(path)) return [{ path, change: 'removed' }];
    const isSame = Buffer.compare(before.files.read(path), after.files.read(path)) === 0;
    return isSame ? [] : [{ path, change: 'changed' }];
  });
}
