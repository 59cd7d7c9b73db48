import type { Archive } from '../archive/archive.ts';
import type { Day } from '../archive/days.ts';
import { type Clause, clausesOf } from './clauses.ts';
import type { ContentsEntry } from './contents.ts';

/** The page that a text is shown on. */
export interface ProsePage {
  /** Where it stands below the portal's address; a text doesn't link to itself. */
  readonly path: string;
  readonly archive: Archive;
  /** Address below which the portal stands, `/` or `/gongkai/`. */
  readonly base: string;
  readonly today: Day;
}

/** What the plugins know of the text at hand, and what they found out about it. */
export interface ProseContext {
  /** The body as it stands in the file. */
  readonly body: string;
  /** Line of the body, from 1 → the clause that begins on it. */
  readonly clauseLines: ReadonlyMap<number, Clause>;
  /** The level of the highest heading in the page. */
  readonly topLevel: number;
  /** Undefined where the text is only read, for the search index. */
  readonly page: ProsePage | undefined;
  /** Clauses that have got their place in the page. */
  readonly clauses: Clause[];
  contents: readonly ContentsEntry[];
}

/** What is known of a body before it is parsed. */
export function contextFor(body: string, topLevel: number, page?: ProsePage): ProseContext {
  return { body, clauseLines: clausesByLine(body), topLevel, page, clauses: [], contents: [] };
}

/** The context that a processor run carries in its file. */
export function contextOf(file: { data: object }): ProseContext {
  return (file.data as { prose: ProseContext }).prose;
}

function clausesByLine(body: string): Map<number, Clause> {
  const lines = new Map<number, Clause>();
  let line = 1;
  let newline = body.indexOf('\n');
  for (const clause of clausesOf(body)) {
    for (; newline !== -1 && newline < clause.offset; newline = body.indexOf('\n', newline + 1)) line++;
    lines.set(line, clause);
  }
  return lines;
}
