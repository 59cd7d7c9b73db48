import type { Archive } from '../archive/archive.ts';
import type { Day } from '../archive/days.ts';
import type { AnyRecord } from '../archive/records.ts';
import { statusOn } from '../archive/status.ts';
import type { Field, Table } from '../schemas/field.ts';
import { recordTable } from './data-tables.ts';
import type { DataKind } from './public-fields.ts';
import { isReusable, isTextReusable } from './reusable.ts';

/** What data are made from. */
export interface DataSource {
  readonly archive: Archive;
  readonly today: Day;
  /** Makes a full address of a path below the portal's own. */
  readonly addressOf: (path: string) => string;
}

/** Values by English identifier, ready for JSON; days are plain days in Asia/Shanghai, records are named by id. */
export type DataValues = Readonly<Record<string, unknown>>;

/** A record of a kind that is offered for reuse. */
export type DataRecord = Extract<AnyRecord, { kind: DataKind }>;

// Parts of a text that is not public, or not yet, are no more public than the text.
const partsOfText = new Set(['attachments', 'redactions']);

/** What the public may know of a record, without its text. The record must be one that may be reused. */
export function recordData(record: DataRecord, source: DataSource): DataValues {
  const table = recordTable(record.kind);
  const written = { ...record, ...computedOf(record, source), page: source.addressOf(record.path) };
  const hasText = isTextReusable(record, source.today);
  const values = tableData(table, written, source);
  return hasText
    ? values
    : Object.fromEntries(Object.entries(values).filter(([name]) => !partsOfText.has(name)));
}

/** The values of a table, in its order; what is not written is left out, an empty list stays. */
export function tableData(table: Table, values: object, source: DataSource): DataValues {
  const known = values as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(table).flatMap(([name, field]) => {
      const value = dataOf(field, known[name], source);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function dataOf(field: Field, value: unknown, source: DataSource): unknown {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return value.flatMap((item) => dataOf(field, item, source) ?? []);
  if (field.fields && typeof value === 'object') {
    const { file } = value as { file?: string };
    const address = file === undefined ? {} : { address: source.addressOf(`/attachments/${file}`) };
    return tableData(field.fields, { ...value, ...address }, source);
  }
  return typeof value === 'string' ? nameOf(field, value, source) : value;
}

/** The name by which data call what a reference names; what is scheduled, withheld or withdrawn is named nowhere. */
function nameOf({ refersTo }: Field, written: string, { archive, today }: DataSource): string | undefined {
  const target = refersTo && archive.resolve(refersTo, written);
  if (!target) return written;
  if (!('kind' in target)) return target.name;
  return isReusable(target, today) ? target.id : undefined;
}

function computedOf(record: DataRecord, { archive, today }: DataSource): object {
  if (record.kind === 'policy') {
    const { status, since } = statusOn(record, today, archive);
    return { status, statusSince: since };
  }
  if (record.kind !== 'decision') return {};
  const meeting = archive.meetingOf(record);
  return meeting && isReusable(meeting, today) ? { meeting: meeting.id } : {};
}
