import type { z } from 'zod';
import type { Table } from '../schemas/field.ts';
import type { Path } from './front-matter.ts';
import { nearest } from './nearest.ts';

/** A value that its table doesn't accept. */
export interface ValueFault {
  readonly rule: 'key-is-known' | 'key-is-given' | 'value-is-well-formed';
  /** Keys and list positions from the top of the front matter (or of the list file). */
  readonly path: Path;
  readonly message: string;
  readonly fix: string;
}

const LONGEST_QUOTE = 30;

/** Reads the values of one table out of what YAML gave. A faulty value is left undefined, and the others still stand. */
export function readValues(raw: Readonly<Record<string, unknown>>, table: Table, above: Path = []) {
  const values: Record<string, unknown> = {};
  const faults: ValueFault[] = [];
  const keys = [...new Set(Object.values(table).map((field) => field.key))];
  for (const key of Object.keys(raw)) {
    if (!keys.includes(key)) faults.push(unknownKey([...above, key], key, keys));
  }
  for (const [identifier, { key, schema }] of Object.entries(table)) {
    const result = schema.safeParse(raw[key]);
    values[identifier] = result.success ? result.data : schema.safeParse(undefined).data;
    if (result.success) continue;
    for (const issue of result.error.issues) faults.push(...explain(issue, [...above, key], raw[key]));
    if (Array.isArray(raw[key])) values[identifier] ??= [];
  }
  return { values, faults };
}

const emptyByTable = new WeakMap<Table, Readonly<Record<string, unknown>>>();

/** The values of a table when nothing could be read: pages and rules may count on lists being there. */
export function emptyValues(table: Table): Readonly<Record<string, unknown>> {
  const known = emptyByTable.get(table);
  if (known) return known;
  const values = readValues({}, table).values;
  for (const [identifier, { schema }] of Object.entries(table)) {
    const asList = [schema.safeParse([]), schema.safeParse(['一'])].some(({ data }) => Array.isArray(data));
    if (asList) values[identifier] ??= [];
  }
  emptyByTable.set(table, values);
  return values;
}

function explain(issue: z.core.$ZodIssue, above: Path, raw: unknown): ValueFault[] {
  const path = [...above, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  const key = [...path].reverse().find((step) => typeof step === 'string') ?? '';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) => unknownKey([...path, name], name, []));
  }
  const value = issue.path.reduce<unknown>(
    (inner, step) => (inner as Record<PropertyKey, unknown> | undefined)?.[step],
    raw,
  );
  if (value === undefined) {
    return [
      {
        rule: 'key-is-given',
        path,
        message: `没有写“${path.filter((step) => typeof step === 'string').join(' · ')}”`,
        fix: fixOf(issue, key, true),
      },
    ];
  }
  if (issue.code === 'invalid_value') {
    const meant = typeof value === 'string' ? nearest(value, issue.values.map(String)) : undefined;
    const message = `“${key}”的值“${shorten(value)}”不在可选的值里`;
    return [
      { rule: 'value-is-well-formed', path, message, fix: meant ? `写成：${meant}` : fixOf(issue, key) },
    ];
  }
  return [
    {
      rule: 'value-is-well-formed',
      path,
      message: `“${key}”的值“${shorten(value)}”不对：${issue.message}`,
      fix: fixOf(issue, key),
    },
  ];
}

function fixOf(issue: z.core.$ZodIssue, key: string, isMissing = false): string {
  if (issue.code === 'invalid_value') return `${key}：从这些里选一个：${issue.values.join('、')}`;
  if (issue.code === 'invalid_type' && issue.expected === 'object')
    return `在“${key}:”下一行缩进两格，逐行写出它的各项`;
  if (isMissing && issue.code === 'invalid_type' && issue.expected === 'array')
    return `写上：${key}: [……]，几项之间用逗号和空格隔开`;
  return isMissing ? `写上：${key}: ……（${issue.message}）` : issue.message;
}

function unknownKey(path: Path, key: string, known: readonly string[]): ValueFault {
  const meant = nearest(key, known);
  return {
    rule: 'key-is-known',
    path,
    message: `不认识的键“${shorten(key)}”`,
    fix: meant
      ? `是不是“${meant}”？改成：${meant}`
      : known.length > 0
        ? `删去它，或改用这些键：${known.join('、')}`
        : '删去它',
  };
}

/** A fault without the words of the value, for records whose values nobody may read in a log. */
export function withoutQuotes(fault: ValueFault): ValueFault {
  const key = [...fault.path].reverse().find((step) => typeof step === 'string') ?? '';
  return fault.rule === 'value-is-well-formed' ? { ...fault, message: `“${key}”的值不对` } : fault;
}

/** A value as a message may quote it: short, and without a number so long that it may be somebody's. */
export function shorten(value: unknown): string {
  const text = (typeof value === 'string' ? value : JSON.stringify(value)).replace(
    /\d[\d -]{9,}[\dXx]/g,
    '（长号码）',
  );
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}
