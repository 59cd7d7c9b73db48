import { z } from 'zod';

/** What a reference in a record points at. */
export type Reference = 'department' | 'topic' | 'policy' | 'decision';

/** One line of a kind's table: the Chinese key that a clerk writes (also its label on the page) and what its value must be. */
export interface Field<S extends z.ZodType = z.ZodType> {
  readonly key: string;
  readonly schema: S;
  /** The kind of record that the value (or each item of a list) names. */
  readonly refersTo?: Reference;
  /** The table of a value that has keys of its own. */
  readonly fields?: Table;
}

/** The table of one kind: English identifier → field. */
export interface Table {
  readonly [identifier: string]: Field;
}

/** What a table's values are once read. Whatever a clerk may leave out may be missing. */
export type Values<T extends Table> = { [K in keyof T]: z.output<T[K]['schema']> };

/** The same before it is judged: a mandatory value may be missing, because the clerk forgot it or the record is a stub. */
export type Written<T extends Table> = {
  [K in keyof T]: undefined extends z.output<T[K]['schema']>
    ? z.output<T[K]['schema']>
    : z.output<T[K]['schema']> extends readonly unknown[]
      ? z.output<T[K]['schema']>
      : z.output<T[K]['schema']> | undefined;
};

/** A field with a plain value. */
export function field<S extends z.ZodType>(key: string, schema: S, refersTo?: Reference): Field<S> {
  return refersTo ? { key, schema, refersTo } : { key, schema };
}

/** Chinese keys in, English identifiers out; a key that the table doesn't know is a fault. */
export function object<T extends Table>(fields: T) {
  const entries = Object.entries(fields);
  const shape = Object.fromEntries(entries.map(([, { key, schema }]) => [key, schema]));
  return z
    .strictObject(shape)
    .transform(
      (value) =>
        Object.fromEntries(entries.map(([identifier, { key }]) => [identifier, value[key]])) as Values<T>,
    );
}

/** A field whose value has keys of its own. */
export function required<T extends Table>(key: string, fields: T) {
  return { key, schema: object(fields), fields };
}

/** A field whose value has keys of its own, and may be left out. */
export function group<T extends Table>(key: string, fields: T) {
  return { key, schema: object(fields).optional(), fields };
}

/** A field that lists values with keys of their own. */
export function groups<T extends Table>(key: string, fields: T) {
  return { key, schema: z.array(object(fields)).default([]), fields };
}
