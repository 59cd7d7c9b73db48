import type { FigureTable } from './figure-table.ts';

// Excel reads UTF-8 as the local code page unless a byte order mark says otherwise.
const BYTE_ORDER_MARK = '\uFEFF';
// A cell that begins so is run as a formula (OWASP, CSV Injection); the full-width ones too, where the locale is East Asian.
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/**
 * A table as CSV (RFC 4180) that Excel opens as it is. Where a row names something with a page, a last column
 * holds its address; `addressOf` makes it from a path below the portal's own.
 */
export function csvOf(
  table: FigureTable,
  addressColumn: string,
  addressOf: (path: string) => string,
): string {
  const hasAddresses = table.rows.some((row) => row.some(({ path }) => path));
  const rows = table.rows.map((row) => {
    const path = row.find((cell) => cell.path)?.path;
    return [...row.map(({ text }) => text), ...(hasAddresses ? [path ? addressOf(path) : ''] : [])];
  });
  const head = [...table.columns, ...(hasAddresses ? [addressColumn] : [])];
  return BYTE_ORDER_MARK + [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const isNumber = /^-?\d+(\.\d+)?$/.test(text);
  const safe = FORMULA.test(text) && !isNumber ? `'${text}` : text;
  return /["\r\n,]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
