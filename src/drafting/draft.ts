import { stringify } from 'yaml';
import { type Kind, kinds } from '../schemas/kinds.ts';

/** A record that is about to be written, in a clerk's words. */
export interface Draft {
  readonly kind: Kind;
  /** Path below the folder of its kind, without `.md`. */
  readonly id: string;
  /** Chinese key → value. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly body: string;
  /** Files that come with it: path below `attachments/` → bytes. */
  readonly files: Readonly<Record<string, Uint8Array>>;
}

/** Where a draft stands below the content folder. */
export function fileOf({ kind, id }: Pick<Draft, 'kind' | 'id'>): string {
  return `${kinds[kind].folder}/${id}${kind === 'meeting' ? '/meeting' : ''}.md`;
}

/** A draft as a file: its keys in the order of the kind's table, then the text. */
export function recordText({ kind, values, body }: Draft): string {
  const order = [...new Set(Object.values(kinds[kind].table).map(({ key }) => key))];
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const entries = Object.entries(values).sort(([a], [b]) => place(a) - place(b));
  // Every value is read as text, so nothing needs quotes for looking like a number or a day.
  const yaml = stringify(Object.fromEntries(entries.flatMap(([key, value]) => written(key, value))), {
    schema: 'failsafe',
    lineWidth: 0,
    aliasDuplicateObjects: false,
  });
  const text = body.trim();
  return `---\n${yaml}---\n${text === '' ? '' : `\n${text}\n`}`;
}

function written(key: string, value: unknown): [string, unknown][] {
  const plain = asText(value);
  return plain === undefined ? [] : [[key, plain]];
}

function asText(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return undefined;
  if (Array.isArray(value)) return value.length > 0 ? value.map(asText) : undefined;
  if (typeof value !== 'object') return String(value);
  const inner = Object.entries(value).flatMap(([key, one]) => written(key, one));
  return inner.length > 0 ? Object.fromEntries(inner) : undefined;
}
