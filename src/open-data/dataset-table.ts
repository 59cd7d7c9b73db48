import type { Field, Table } from '../schemas/field.ts';
import { text } from '../text.ts';
import type { Dataset } from './datasets.ts';
import { type FigureTable, plain } from './figure-table.ts';
import type { DataValues } from './record-data.ts';

const words = text.openData;

/** A column of a dataset as CSV has it: what is nested in JSON stands side by side. */
export interface DataColumn {
  readonly label: string;
  /** `filing.date` */
  readonly path: readonly string[];
  readonly field: Field;
}

/** The columns of a table in its order; a value with keys of its own becomes as many columns, 备案：日期. */
export function dataColumns(
  table: Table,
  above: Pick<DataColumn, 'label' | 'path'> = { label: '', path: [] },
): DataColumn[] {
  return Object.entries(table).flatMap(([name, field]) => {
    const column = { label: above.label + field.key, path: [...above.path, name], field };
    return field.fields && !holdsSeveral(field)
      ? dataColumns(field.fields, { label: column.label + text.site.colon, path: column.path })
      : [column];
  });
}

/** Whether a value with keys of its own stands several times. */
export function holdsSeveral({ schema }: Field): boolean {
  return schema.safeParse([]).success;
}

/** A dataset as the table that its CSV file holds, labelled in Chinese. */
export function datasetTable({ id, label, table, rows }: Dataset): FigureTable {
  const columns = dataColumns(table);
  return {
    id,
    caption: label,
    columns: columns.map((column) => column.label),
    rows: rows.map((row) => columns.map(({ path }) => plain(cellOf(valueAt(row, path))))),
  };
}

function valueAt(row: DataValues, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => (value as DataValues | undefined)?.[name], row);
}

function cellOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? text.site.yes : text.site.no;
  if (Array.isArray(value)) return value.map(cellOf).join(words.listSeparator);
  if (typeof value !== 'object') return String(value);
  return Object.values(value).map(cellOf).filter(Boolean).join(words.partSeparator);
}
