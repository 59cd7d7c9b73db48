import { nearest } from '../../archive/nearest.ts';
import type { Field, Table } from '../../schemas/field.ts';
import { kinds } from '../../schemas/kinds.ts';
import { withheld } from '../../schemas/withheld.ts';
import type { DraftedKind } from '../questions/index.ts';
import { Refusal } from '../refusal.ts';
import { fieldAt, typedValue, type Values, withValue } from '../values-by-path.ts';

/** One row of a spreadsheet as a record. */
interface SheetRecord {
  /** The row as a spreadsheet numbers it; the header is row 1. */
  readonly row: number;
  readonly id: string | undefined;
  readonly values: Values;
  readonly body: string;
}

/** Rows as records, and the columns that no key of the kind answers to. */
export interface SheetRecords {
  readonly records: readonly SheetRecord[];
  readonly unknownColumns: readonly string[];
}

const ID = '编号';
const BODY = '正文';
/** 1899-12-30, day 0 of a spreadsheet's calendar (its 29 February 1900 counted). */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Reads rows whose first has the Chinese keys: 标题, 保密审查.机构, 正文, 编号. Throws {@link Refusal} where no column is known. */
export function recordsOf(rows: readonly (readonly string[])[], kind: DraftedKind): SheetRecords {
  const [header = [], ...rest] = rows;
  const table: Table = { ...kinds[kind].table, ...(kind === 'policy' ? withheld : {}) };
  const columns = header.map((name) => name.trim());
  const isKnown = (name: string) => name === ID || name === BODY || fieldOrNone(name, table) !== undefined;
  if (!columns.some(isKnown))
    throw new Refusal(
      '第一行不是著录项的名字',
      `第一行每格写一个键，如：标题、文件类别、发文机关、保密审查.机构、正文。${kinds[kind].label}的键：${[...new Set(Object.values(kinds[kind].table).map(({ key }: Field) => key))].join('、')}`,
    );
  const records = rest.flatMap((cells, index): SheetRecord[] => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    let values: Values = {};
    let [body, id] = ['', undefined as string | undefined];
    columns.forEach((name, column) => {
      const cell = (cells[column] ?? '').trim();
      if (cell === '') return;
      if (name === BODY) body = paragraphs(cell);
      else if (name === ID) id = cell;
      else {
        const field = fieldOrNone(name, table);
        if (field) values = withValue(values, name, dayInstead(typedValue(name, cell, table), field));
      }
    });
    return [{ row: index + 2, id, values, body }];
  });
  const unknownColumns = columns
    .filter((name) => name !== '' && !isKnown(name))
    .map((name) => {
      const meant = nearest(
        name,
        Object.values(table).map(({ key }) => key),
      );
      return meant ? `${name}（是不是“${meant}”？）` : name;
    });
  return { records, unknownColumns };
}

function fieldOrNone(name: string, table: Table): Field | undefined {
  try {
    return fieldAt(name, table);
  } catch {
    return undefined;
  }
}

/** A spreadsheet hands days over as the number of days since 1900, people write 2026/5/1. */
function dayInstead(value: unknown, { schema }: Field): unknown {
  if (typeof value !== 'string' || schema.safeParse(value).success) return value;
  const serial = /^\d{5}(\.0+)?$/.test(value)
    ? new Date(DAY_ZERO + Number(value) * 86_400_000).toISOString().slice(0, 10)
    : '';
  const [, year, month = '', date = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(value) ?? [];
  const day = year ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : serial;
  return day && schema.safeParse(day).success ? day : value;
}

/** Lines of a cell are paragraphs. */
function paragraphs(cell: string): string {
  return cell
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n\n');
}
