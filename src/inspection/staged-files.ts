import { realpathSync } from 'node:fs';
import { posix, relative, sep } from 'node:path';
import type { Files } from '../archive/files.ts';
import { git, readObjects, repositoryOf } from './git.ts';

interface GitFile {
  readonly id: string;
  readonly isLink: boolean;
}

const MOST_BYTES = 512 * 1024 * 1024;

/** The content folder as it will be after the commit: what git's index holds, whatever the files on disk say. */
export function stagedFiles(contentFolder: string): Files {
  return filesInGit(contentFolder, (path) => ['ls-files', '--stage', '-z', '--', path]);
}

/** The content folder as it was at a commit, given by its full hash; empty where there was none yet. */
export function committedFiles(contentFolder: string, commit: string): Files {
  return filesInGit(contentFolder, (path) => [
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    commit,
    ...(path === '.' ? [] : ['--', path]),
  ]);
}

function filesInGit(contentFolder: string, listing: (path: string) => string[]): Files {
  const repository = repositoryOf(contentFolder);
  const prefix = prefixOf(repository, contentFolder);
  const staged = new Map<string, GitFile>();
  for (const line of git(repository, listing(prefix || '.'))
    .toString()
    .split('\0')) {
    // 100644 <id> 0⇥path from the index, 100644 blob <id>⇥path from a commit.
    const [, mode, id, path] = /^(\d+) (?:blob )?([\da-f]+)(?: [02])?\t(.+)$/s.exec(line) ?? [];
    if (!mode || !id || !path?.startsWith(prefix) || mode === '160000') continue;
    const below = path.slice(prefix.length);
    if (!below.split('/').some((name) => /^\.|^~\$|~$|^Thumbs\.db$/.test(name)))
      staged.set(below, { id, isLink: mode === '120000' });
  }
  const read = reader(repository, staged);
  const folders = new Set(
    [...staged.keys()].flatMap((path) =>
      path
        .split('/')
        .slice(0, -1)
        .map((_, depth, names) => `${names.slice(0, depth + 1).join('/')}/`),
    ),
  );
  const targetOf = (path: string) =>
    posix.normalize(posix.join(posix.dirname(path), new TextDecoder().decode(read(path))));
  const isLink = (path: string) => staged.get(path)?.isLink ?? false;
  return {
    paths: [...staged.keys(), ...folders].sort(),
    read: (path) => read(isLink(path) ? targetOf(path) : path),
    isOutside: (path) => isLink(path) && !staged.has(targetOf(path)),
  };
}

/** `content/`, or nothing where the content folder is the whole repository. */
export function prefixOf(repository: string, contentFolder: string): string {
  const way = relative(realpathSync(repository), realpathSync(contentFolder)).split(sep).join('/');
  return way === '' ? '' : `${way}/`;
}

/** The texts are read all at once: git takes a moment to start, and there are thousands of them. */
function reader(repository: string, staged: ReadonlyMap<string, GitFile>): (path: string) => Uint8Array {
  const one = (path: string, id: string) => {
    const [found] = readObjects(repository, [{ id, path }], MOST_BYTES);
    if (!found) throw new Error(`no such file: ${path}`);
    return found.bytes;
  };
  let texts: Map<string, Uint8Array> | undefined;
  return (path) => {
    const id = staged.get(path)?.id;
    if (!id) throw new Error(`no such file: ${path}`);
    if (path.startsWith('attachments/')) return one(path, id);
    texts ??= new Map(
      [
        ...readObjects(
          repository,
          [...staged].flatMap(([other, file]) =>
            other.startsWith('attachments/') ? [] : [{ id: file.id, path: other }],
          ),
          MOST_BYTES,
        ),
      ].map(({ path: other, bytes }) => [other, bytes]),
    );
    return texts.get(path) ?? one(path, id);
  };
}
