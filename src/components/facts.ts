import type { Archive } from '../archive/archive.ts';
import type { Day } from '../archive/days.ts';
import type { AnyRecord } from '../archive/records.ts';
import { hasPage } from '../archive/status.ts';
import type { Field, Table } from '../schemas/field.ts';
import { kinds } from '../schemas/kinds.ts';
import { text } from '../text.ts';
import { chineseDay } from './chinese-day.ts';

/** One part of a fact's value, linked where what it names has a page. */
export interface FactPart {
  readonly text: string;
  readonly path?: string;
}

/** A line of a facts table. */
export interface Fact {
  readonly label: string;
  readonly parts: readonly FactPart[];
}

interface Around {
  readonly archive: Archive;
  readonly today: Day;
}

/** The facts of a record by the identifiers of its fields, labelled by the schema; what isn't written is left out. */
export function factsOf(record: AnyRecord, identifiers: readonly string[], around: Around): Fact[] {
  const table: Table = kinds[record.kind].table;
  return identifiers.flatMap((identifier) => {
    const field = table[identifier];
    const value = (record as unknown as Record<string, unknown>)[identifier];
    const parts = field ? partsOf(field, value, around) : [];
    return field && parts.length > 0 ? [{ label: field.key, parts }] : [];
  });
}

function partsOf(field: Field, value: unknown, around: Around): FactPart[] {
  if (value === undefined || value === null || value === '') return [];
  if (Array.isArray(value)) return value.flatMap((item) => partsOf(field, item, around));
  if (typeof value === 'boolean') return [{ text: value ? text.site.yes : text.site.no }];
  if (typeof value === 'object') return groupParts(field, value as Record<string, unknown>, around);
  const written = String(value);
  if (field.refersTo) return reference(field, written, around);
  return [{ text: /^\d{4}-\d{2}-\d{2}$/.test(written) ? chineseDay(written) : written }];
}

function groupParts(field: Field, value: Record<string, unknown>, around: Around): FactPart[] {
  return Object.entries(field.fields ?? {}).flatMap(([identifier, inner]) =>
    partsOf(inner, value[identifier], around),
  );
}

function reference(field: Field, written: string, { archive, today }: Around): FactPart[] {
  const target = field.refersTo && archive.resolve(field.refersTo, written);
  if (!target) return [{ text: written }];
  if (!('kind' in target)) return [{ text: target.name, path: target.path }];
  // What is scheduled or withheld is not named anywhere.
  return hasPage(target, today) ? [{ text: target.title ?? written, path: target.path }] : [];
}
