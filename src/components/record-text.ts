import type { AnyRecord } from '../archive/records.ts';
import { isOpen } from '../archive/status.ts';
import { currentPortal } from '../portal.ts';

/** A line of the contents of a text. */
export interface ContentsEntry {
  readonly anchor: string;
  readonly text: string;
  readonly level: number;
}

/** The text of a record as web prose with its contents; empty where the text is not public. */
export function textOf(record: AnyRecord): { html: string; contents: readonly ContentsEntry[] } {
  const { today } = currentPortal();
  if (!isOpen(record, today)) return { html: '', contents: [] };
  return { html: `<pre>${record.body.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>`, contents: [] };
}
