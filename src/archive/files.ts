import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Where content comes from: a folder on disk, or texts in memory (tests, the rules' examples, a version in git). */
export interface Files {
  /** Paths of all files below the content folder, with `/`, sorted; a folder's path ends in `/`. */
  readonly paths: readonly string[];
  /** The bytes of one file. Throws where the file can't be read. */
  read(path: string): Uint8Array;
  /** Whether a path leads out of the folder once links are resolved; left out where there are no links. */
  isOutside?(path: string): boolean;
}

/** A content folder on disk. Hidden files and what editors leave behind are passed over. Throws where there is no such folder. */
export function folderFiles(root: string): Files {
  const paths: string[] = [];
  const visit = (below: string) => {
    for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
      if (/^\.|^~\$|~$|^Thumbs\.db$/.test(entry.name)) continue;
      const path = below + entry.name;
      if (entry.isDirectory()) {
        paths.push(`${path}/`);
        visit(`${path}/`);
      } else paths.push(path);
    }
  };
  visit('');
  const isOutside = (path: string) => {
    const way = relative(realpathSync(root), realpathSync(join(root, path)));
    return way === '..' || way.startsWith(`..${sep}`);
  };
  return { paths: paths.sort(), read: (path) => readFileSync(join(root, path)), isOutside };
}

/** Content that is held in memory: path → text or bytes. */
export function memoryFiles(content: Readonly<Record<string, string | Uint8Array>>): Files {
  return {
    paths: Object.keys(content).sort(),
    read(path) {
      const found = content[path];
      if (found === undefined) throw new Error(`no such file: ${path}`);
      return typeof found === 'string' ? new TextEncoder().encode(found) : found;
    },
  };
}

/** Whether a path on disk is a folder. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
