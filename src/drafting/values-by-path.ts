import { nearest } from '../archive/nearest.ts';
import type { Field, Table } from '../schemas/field.ts';
import { Refusal } from './refusal.ts';

/** Values in Chinese keys, groups inside. */
export type Values = Record<string, unknown>;

/** The value at a path such as 保密审查.机构. */
export function valueAt(values: Readonly<Values>, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Values)[key] : undefined),
      values,
    );
}

/** The same values with another one at a path. */
export function withValue(values: Readonly<Values>, path: string, value: unknown): Values {
  const [key = '', ...rest] = path.split('.');
  if (rest.length === 0) return { ...values, [key]: value };
  const inner = typeof values[key] === 'object' && values[key] !== null ? (values[key] as Values) : {};
  return { ...values, [key]: withValue(inner, rest.join('.'), value) };
}

/** A value that was typed as text, as the field at a path wants it: a list is cut at 、 and ；. Throws {@link Refusal} for a key that the table doesn't know. */
export function typedValue(path: string, text: string, table: Table): unknown {
  const field = fieldAt(path, table);
  const plain = text.trim();
  if (!isList(field)) return plain;
  return plain
    .split(/[、；;|]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** The field at a path. Throws {@link Refusal}. */
export function fieldAt(path: string, table: Table): Field {
  let fields: Table | undefined = table;
  let found: Field | undefined;
  for (const key of path.split('.')) {
    const known: readonly Field[] = Object.values(fields ?? {});
    found = known.find((one) => one.key === key);
    if (!found) {
      // Groups without a table of their own (主持人, 意见渠道) are checked when the record is.
      if (fields === undefined && path.includes('.'))
        return { key, schema: (Object.values(table)[0] as Field).schema };
      const meant = nearest(
        key,
        known.map((one) => one.key),
      );
      throw new Refusal(
        `不认识的键“${path}”`,
        meant ? `是不是“${meant}”？` : `可用的键：${known.map((one) => one.key).join('、')}`,
      );
    }
    fields = found.fields;
  }
  return found as Field;
}

/** Whether a field holds several values. */
export function isList({ schema }: Field): boolean {
  return schema.safeParse([]).success || schema.safeParse(['一']).success;
}

/** Reads 键=值｜键=值 (also with |), as --item has it. */
export function readPairs(text: string, table: Table): { values: Values; body: string } {
  let values: Values = {};
  let body = '';
  for (const pair of text.split(/[|｜]/).filter((one) => one.trim() !== '')) {
    const at = pair.search(/[=＝]/);
    if (at <= 0)
      throw new Refusal(
        `“${pair.trim().slice(0, 20)}”不是“键=值”`,
        '写成：标题=审议……｜提请部门=区民政局｜结果=通过｜正文=会议……',
      );
    const [key, value] = [pair.slice(0, at).trim(), pair.slice(at + 1)];
    if (key === '正文') body = value.trim();
    else values = withValue(values, key, typedValue(key, value, table));
  }
  return { values, body };
}
