import type { Day } from './days.ts';
import type { Files } from './files.ts';
import { readYaml } from './front-matter.ts';
import { isTable } from './read-record.ts';
import { readText } from './read-text.ts';

/** Below the content folder: every address ever published, one a line with its first day. */
export const LEDGER_FILE = 'ledger.txt';
/** Below the content folder: old address → new address. */
export const REDIRECTS_FILE = 'redirects.yaml';

/** One line of the ledger. */
export interface LedgerEntry {
  /** `/policies/2026/x/` or `/policies/2026/x/#clause-3`, below the portal's own address. */
  readonly address: string;
  readonly firstDay: Day;
  /** From 1. */
  readonly line: number;
}

/** The ledger, and the lines of it that can't be read; undefined where the portal keeps none. */
export function readLedger(files: Files): { entries: LedgerEntry[]; badLines: number[] } | undefined {
  if (!files.paths.includes(LEDGER_FILE)) return undefined;
  const entries: LedgerEntry[] = [];
  const badLines: number[] = [];
  readText(files, LEDGER_FILE)
    .text.split('\n')
    .forEach((text, index) => {
      if (text.trim() === '') return;
      const [, address, firstDay] = /^(\/\S*)[ \t]+(\d{4}-\d{2}-\d{2})[ \t]*$/.exec(text) ?? [];
      if (address && firstDay) entries.push({ address, firstDay, line: index + 1 });
      else badLines.push(index + 1);
    });
  return { entries, badLines };
}

/** Old address → new address; empty where there is no such file or it can't be read. */
export function readRedirects(files: Files): Map<string, string> {
  if (!files.paths.includes(REDIRECTS_FILE)) return new Map();
  const { value } = readYaml(readText(files, REDIRECTS_FILE).text, 1);
  return new Map(Object.entries(isTable(value) ? value : {}).map(([from, to]) => [from, String(to)]));
}

/** Whether an old address is one at which a page can be written: `/policies/2026/x/`, or a former `/zwgk/t2022.html`; no clause of a page, nothing outside. */
export function isPageAddress(address: string): boolean {
  return /^\/(?:(?!\.+\/)[\w.-]+\/)*(?:[\w-][\w.-]*\.s?html?)?$/.test(address) && address !== '/';
}
