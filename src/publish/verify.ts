import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import type { Day } from '../archive/days.ts';
import { hasPage } from '../archive/status.ts';

/** Pages that must be there before a site may take the place of the last one, and are not. Empty = complete. */
export function missingPages(archive: Archive, today: Day, outFolder: string): string[] {
  const records = archive.records
    .filter((record) => hasPage(record, today))
    .map(({ path }) => `${path}index.html`);
  const fixed = ['/index.html', '/404.html', '/search/index.html'];
  return [...fixed, ...records].filter((path) => {
    const file = join(outFolder, path);
    return !existsSync(file) || statSync(file).size === 0;
  });
}
