import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** How good the search of a portal is, measured with `npm run bench:search -- --publish`. */
export interface SearchFigures {
  /** 名称 of the portal that was measured. */
  readonly site: string;
  readonly day: string;
  readonly records: number;
  readonly queries: number;
  /** Percent. */
  readonly recall: number;
  readonly precision: number;
}

/** In the project's own folder: what stands below public/ would be copied into every portal. */
const FILE = 'search-figures.json';

/** The figures last measured of a portal; undefined where none were, or where they are another portal's. */
export function readFigures(site: string | undefined): SearchFigures | undefined {
  const file = resolve(FILE);
  const figures = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SearchFigures) : undefined;
  return figures?.site === site ? figures : undefined;
}

/** Writes the figures for the next build. */
export function writeFigures(figures: SearchFigures): void {
  writeFileSync(resolve(FILE), `${JSON.stringify(figures, null, 2)}\n`);
}
