import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import type { Day } from '../archive/days.ts';
import { isOpen } from '../archive/status.ts';

/** Copies the attachments that published records name, and nothing else. Returns how many. */
export function publishAttachments(archive: Archive, today: Day, outFolder: string): number {
  const named = archive.records
    // What belongs to a pending decision is no more public than its text.
    .filter((record) => isOpen(record, today) && !('pending' in record && record.pending))
    .flatMap((record) =>
      'attachments' in record ? record.attachments.map(({ file }) => `attachments/${file}`) : [],
    );
  const present = [...new Set(named)].filter((path) => archive.files.paths.includes(path));
  for (const path of present) {
    const to = join(outFolder, path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, archive.files.read(path));
  }
  return present.length;
}
