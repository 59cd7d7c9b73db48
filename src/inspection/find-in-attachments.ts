import type { Archive } from '../archive/archive.ts';
import type { FindKind } from '../archive/inspection.ts';
import type { AnyRecord } from '../archive/records.ts';
import { plainDigits } from './characters.ts';
import { allowedDigits } from './find-in-record.ts';
import { findInName } from './find-in-text.ts';

/** A find in an attachment or its name. */
export interface AttachmentFind {
  readonly kind: FindKind;
  readonly masked: string;
  /** In the clerk's words: `文件名`, `工作表“Sheet2”（隐藏）`. */
  readonly where: string;
}

/** What an attachment gives away, but for the 允许号码 of the record that names it. `path` is its path below the content folder. */
export function findInAttachment(archive: Archive, path: string, record?: AnyRecord): AttachmentFind[] {
  const name = path.replace(/^attachments\//, '');
  const allowed = allowedDigits(record);
  const inName = findInName(name)
    .filter(({ offset, length }) => !allowed.has(plainDigits(name.slice(offset, offset + length))))
    .map(({ kind, masked }) => ({ kind, masked, where: '文件名' }));
  const inspection = archive.inspections.get(path);
  const digests = new Set([...allowed].map((digits) => inspection?.digestOf(digits)));
  return [
    ...inName,
    ...(inspection?.finds.filter(({ digest }) => digest === undefined || !digests.has(digest)) ?? []),
  ];
}

/** The attachments below the content folder that no record names. */
export function unnamedAttachments(archive: Archive): string[] {
  const named = new Set(archive.records.flatMap((record) => attachmentsOf(record).map(({ path }) => path)));
  return archive.files.paths.filter(
    (path) => path.startsWith('attachments/') && !path.endsWith('/') && !named.has(path),
  );
}

/** The attachments that a record names, with their paths below the content folder. */
export function attachmentsOf(record: AnyRecord): { path: string; index: number; file: string }[] {
  if (!('attachments' in record)) return [];
  return record.attachments.map(({ file }, index) => ({ path: `attachments/${file}`, index, file }));
}
