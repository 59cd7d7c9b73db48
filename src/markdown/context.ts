import type { Archive } from '../archive/archive.ts';
import type { Day } from '../archive/days.ts';
import type { Clause } from './clauses.ts';

/** A heading or clause in the contents list of a text. */
export interface ContentsEntry {
  readonly anchor: string;
  /** As it stands in the text: 第三章 全面正确履行政府职能. */
  readonly label: string;
  /** The level of the heading in the page, 2 to 6; clauses stand one below. */
  readonly level: number;
  readonly children: ContentsEntry[];
}

/** What the plugins know of the text at hand, and what they found out about it. */
export interface ProseContext {
  /** The body as it stands in the file. */
  readonly body: string;
  /** Line of the body, from 1 → the clause that begins on it. */
  readonly clauseLines: ReadonlyMap<number, Clause>;
  /** The level of the highest heading in the page. */
  readonly topLevel: number;
  /** Clauses that have got their place in the page. */
  readonly clauses: Clause[];
  /** Headings in reading order, and the clauses with what they begin with. */
  readonly headings: ContentsEntry[];
  readonly clauseEntries: ContentsEntry[];
  /** Where the text is shown; search reads it without. */
  readonly page?: {
    readonly path: string;
    readonly archive: Archive;
    /** Address below which the portal stands, `/` or `/gongkai/`. */
    readonly base: string;
    readonly today: Day;
  };
}

/** The context that a processor run carries in its file. */
export function contextOf(file: { data: object }): ProseContext {
  return (file.data as { prose: ProseContext }).prose;
}
