import type { AnyRecord } from '../archive/records.ts';
import { isOpen } from '../archive/status.ts';
import { type RenderedBody, renderBody } from '../markdown/render.ts';
import { currentPortal } from '../portal.ts';

/** The text of a record as web prose with its contents; empty where the text is not public. */
export function textOf(record: AnyRecord, topLevel = 2): RenderedBody {
  const { archive, base, today } = currentPortal();
  if (!isOpen(record, today)) return { html: '', contents: [], clauses: [] };
  return renderBody(record, archive, { base, today, topLevel });
}
