/** A cell of a table of figures. */
export interface Cell {
  readonly text: string;
  /** What it names, below the portal's address. */
  readonly path?: string | undefined;
  /** Whether the text is a plain day, `2026-02-05`, that a page writes out. */
  readonly isDay?: boolean;
  /** Whether it speaks of a duty that was not met. */
  readonly isFault?: boolean;
}

/** A table that a page shows and a CSV file holds. The first cell of a row names it. */
export interface FigureTable {
  /** Also the name of its CSV file. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A cell with a text or a number; what is not known stays as the given word. */
export function plain(value: string | number | undefined, unknown = ''): Cell {
  return { text: value === undefined ? unknown : String(value) };
}

/** A cell with a day. */
export function dayCell(day: string | undefined, unknown: string): Cell {
  return day === undefined ? { text: unknown } : { text: day, isDay: true };
}
