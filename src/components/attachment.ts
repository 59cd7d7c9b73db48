import type { Archive } from '../archive/archive.ts';
import { text } from '../text.ts';

/** What a reader wants to know of a file before fetching it: `PDF 文件，340 KB`; undefined where the file isn't there. */
export function describeAttachment(file: string, archive: Archive): string | undefined {
  const path = `attachments/${file}`;
  if (!archive.files.paths.includes(path)) return undefined;
  const extension = file.slice(file.lastIndexOf('.') + 1).toUpperCase();
  return text.attachments.kindAndSize(extension, sizeOf(archive.files.read(path).byteLength));
}

function sizeOf(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  return kilobytes < 1024
    ? `${kilobytes} ${text.record.kilobytes}`
    : `${(bytes / 1024 / 1024).toFixed(1)} ${text.record.megabytes}`;
}
