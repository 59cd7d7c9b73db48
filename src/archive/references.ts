import type { Reference, Table } from '../schemas/field.ts';
import type { Path } from './front-matter.ts';

/** One reference that a record makes. */
export interface MadeReference {
  /** The field that makes it, `repeals`, or `secrecyReview.body` inside a group. */
  readonly identifier: string;
  readonly refersTo: Reference;
  /** What the clerk wrote: an id, a number or a name. */
  readonly value: string;
  /** Where it stands, in Chinese keys. */
  readonly path: Path;
}

/** Every reference in a record's values, as its table declares them. */
export function referencesOf(values: object, table: Table, above: Path = [], prefix = ''): MadeReference[] {
  return Object.entries(table).flatMap(([name, { key, refersTo, fields }]) => {
    const value = (values as Record<string, unknown>)[name];
    const path = [...above, key];
    const identifier = prefix + name;
    if (fields) return inside(value, fields, path, `${identifier}.`);
    if (!refersTo) return [];
    if (typeof value === 'string') return [{ identifier, refersTo, value, path }];
    if (!Array.isArray(value)) return [];
    return value.map((item, index) => ({
      identifier,
      refersTo,
      value: String(item),
      path: [...path, index],
    }));
  });
}

function inside(value: unknown, fields: Table, path: Path, prefix: string): MadeReference[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) => referencesOf(item as object, fields, [...path, index], prefix));
  return typeof value === 'object' && value !== null ? referencesOf(value, fields, path, prefix) : [];
}
