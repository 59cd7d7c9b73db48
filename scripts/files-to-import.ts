import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { canImport } from '../src/drafting/read-source.ts';
import { UsageError } from '../src/portal.ts';

/** The files that are named, and those in the folders that are. What a browser saves beside a page, and what Word leaves open, is passed over. */
export function filesToImport(paths: readonly string[]): { files: string[]; skipped: string[] } {
  const files: string[] = [];
  const skipped: string[] = [];
  for (const path of paths) {
    const state = statSync(path, { throwIfNoEntry: false });
    if (!state) throw new UsageError(`没有这个文件：${path}`);
    if (!state.isDirectory()) files.push(resolve(path));
    else {
      const inside = readdirSync(path, { recursive: true, encoding: 'utf8' })
        .sort()
        .filter(
          (name) => !/(^|[/\\])(\.|~\$)|_files[/\\]/.test(name) && !statSync(join(path, name)).isDirectory(),
        );
      for (const name of inside) (canImport(name) ? files : skipped).push(resolve(path, name));
    }
  }
  return { files: [...new Set(files)], skipped: skipped.map((path) => relative('.', path)) };
}
