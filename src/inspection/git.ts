import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** The folder is in no git repository, or git is not there; the message is for the person who asked. */
export class NoRepository extends Error {}

/** One object of a repository, and the path under which it was first met. */
export interface GitObject {
  readonly id: string;
  readonly path: string;
}

const MEGABYTE = 1024 * 1024;
const MOST_OUTPUT = 1024 * MEGABYTE;
/** How much is taken out of the repository at a time. */
const AT_A_TIME = 64 * MEGABYTE;

/** What a git command prints. Throws {@link NoRepository} where it can't be run in this folder. */
export function git(folder: string, args: readonly string[], input?: string): Buffer {
  // A hook runs with variables that speak of the repository of the hook; the folder tells which one is meant.
  const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_PREFIX: ___, ...environment } = process.env;
  const { status, stdout, error } = spawnSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd: folder,
    env: environment,
    maxBuffer: MOST_OUTPUT,
    ...(input === undefined ? {} : { input }),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  if (error && (error as NodeJS.ErrnoException).code === 'ENOENT')
    throw new NoRepository('没有装 git，做不了这件事');
  if (error) throw error;
  if (status !== 0) throw new NoRepository(`${folder} 不在 git 仓库里，或者仓库里还没有提交`);
  return stdout;
}

/** The root of the repository that a folder is in. */
export function repositoryOf(folder: string): string {
  return resolve(folder, git(folder, ['rev-parse', '--show-toplevel']).toString().trim());
}

/**
 * The commit at which the present work left a branch or version: their common ancestor, else that version itself.
 * Undefined where the repository doesn't know it.
 */
export function commitSince(folder: string, revision: string): string | undefined {
  repositoryOf(folder);
  const ask = (...args: string[]) => {
    try {
      return git(folder, args).toString().trim() || undefined;
    } catch {
      return undefined;
    }
  };
  // What begins with a dash would be read as an option.
  const commit = ask('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
  return commit && (ask('merge-base', commit, 'HEAD') ?? commit);
}

/** The bytes of files in the repository, a bounded part of them at a time; what is larger than `most` bytes is left out. */
export function* readObjects(
  folder: string,
  objects: readonly GitObject[],
  most: number,
): Generator<GitObject & { bytes: Buffer }> {
  if (objects.length === 0) return;
  const sizes = git(folder, ['cat-file', '--batch-check=%(objecttype) %(objectsize)'], lines(objects))
    .toString()
    .split('\n');
  let part: GitObject[] = [];
  let size = 0;
  for (const [index, object] of objects.entries()) {
    const [type, bytes] = (sizes[index] ?? '').split(' ');
    if (type !== 'blob' || Number(bytes) > most) continue;
    part.push(object);
    size += Number(bytes);
    if (size < AT_A_TIME) continue;
    yield* readPart(folder, part);
    [part, size] = [[], 0];
  }
  yield* readPart(folder, part);
}

function* readPart(folder: string, objects: readonly GitObject[]): Generator<GitObject & { bytes: Buffer }> {
  if (objects.length === 0) return;
  const output = git(folder, ['cat-file', '--batch'], lines(objects));
  let at = 0;
  for (const object of objects) {
    const end = output.indexOf(10, at);
    const size = Number(output.subarray(at, end).toString().split(' ')[2]);
    yield { ...object, bytes: output.subarray(end + 1, end + 1 + size) };
    at = end + 1 + size + 1;
  }
}

function lines(objects: readonly GitObject[]): string {
  return objects.map(({ id }) => `${id}\n`).join('');
}
