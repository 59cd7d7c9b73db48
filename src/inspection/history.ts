import type { Archive } from '../archive/archive.ts';
import type { FindKind } from '../archive/inspection.ts';
import { allowedDigits } from './find-in-record.ts';
import { findInName } from './find-in-text.ts';
import { findInAttachmentVersion, findInTextVersion } from './find-in-version.ts';
import { type GitObject, git, readObjects, repositoryOf } from './git.ts';
import type { Inspector } from './inspect-attachments.ts';
import { presentFinds } from './present-finds.ts';
import { prefixOf } from './staged-files.ts';

/** Something that stands no longer in the content folder, and still in its repository. */
export interface HistoryFind {
  readonly kind: FindKind;
  readonly masked: string;
  /** Path below the content folder, as it was then. */
  readonly path: string;
  /** In a clerk's words, with the line of that version where there is one. */
  readonly where: string;
  /** The commit that brought it in, abbreviated, and its day. */
  readonly commit: string;
  readonly day: string;
}

const MOST_BYTES = 200 * 1024 * 1024;

/** How far the search has come, for whoever waits. */
export type Progress = (done: number, all: number) => void;

/**
 * Looks through every version of the content folder that any branch or tag still leads to, for personal numbers and secrecy marks
 * that are gone from its present files (those are told by the check). Throws {@link NoRepository} where there is no history.
 */
export async function findInHistory(
  contentFolder: string,
  archive: Archive,
  inspector: Inspector,
  progress: Progress = () => {},
): Promise<HistoryFind[]> {
  const repository = repositoryOf(contentFolder);
  const prefix = prefixOf(repository, contentFolder);
  const objects = versionsOf(repository, prefix);
  const allowed = new Set(archive.records.flatMap((record) => [...allowedDigits(record)]));
  const present = presentFinds(archive);
  const found: HistoryFind[] = [];
  let done = 0;
  for (const { id, path, bytes } of readObjects(repository, objects, MOST_BYTES)) {
    progress(++done, objects.length);
    const below = path.slice(prefix.length);
    if (present.bytes(below)?.equals(bytes)) continue;
    const finds = below.startsWith('attachments/')
      ? await findInAttachmentVersion(below, bytes, inspector, allowed)
      : findInTextVersion(below, bytes, allowed);
    const gone = finds.filter(({ kind, value }) => kind !== 'internal mark' && !present.has(below, value));
    if (gone.length > 0)
      found.push(
        ...gone.map(({ kind, masked, where }) => ({
          kind,
          masked,
          where,
          path: below,
          ...originOf(repository, id),
        })),
      );
  }
  return [...found, ...findInOldNames(repository, prefix, archive)];
}

/** Every file version once. Merged branches count too, and versions that a later one took back. */
function versionsOf(repository: string, prefix: string): GitObject[] {
  const listed = git(repository, ['rev-list', '--objects', '--all', '--full-history', '--', prefix || '.'])
    .toString()
    .split('\n');
  return listed.flatMap((line) => {
    const [, id, path] = /^([\da-f]{40,64}) (.+)$/.exec(line) ?? [];
    return id && path?.startsWith(prefix) ? [{ id, path }] : [];
  });
}

/** Files whose very names gave something away, and that have other names now. */
function findInOldNames(repository: string, prefix: string, { files }: Archive): HistoryFind[] {
  const names = git(repository, [
    'log',
    '--all',
    '--full-history',
    '--format=',
    '--name-only',
    '-z',
    '--',
    prefix || '.',
  ])
    .toString()
    .split('\0');
  const paths = [...new Set(names.map((name) => name.replace(/^\n+/, '')))].filter(
    (path) => path.startsWith(prefix) && path !== '',
  );
  return paths.flatMap((path) => {
    const below = path.slice(prefix.length);
    const finds = files.paths.includes(below)
      ? []
      : findInName(below).filter(({ kind }) => kind !== 'internal mark');
    const [commit = '', day = ''] =
      finds.length > 0
        ? firstLine(git(repository, ['log', '--all', '--format=%h %cs', '--reverse', '--', path]))
        : [];
    return finds.map(({ kind, masked }) => ({ kind, masked, path: below, where: '文件名', commit, day }));
  });
}

/** The commit that brought a version in: the oldest that has it and whose parent doesn't. */
function originOf(repository: string, id: string): { commit: string; day: string } {
  const [commit = '', day = ''] = firstLine(
    git(repository, [
      'log',
      '--all',
      '--full-history',
      '-m',
      '--reverse',
      '--format=%h %cs',
      `--find-object=${id}`,
    ]),
  );
  return { commit, day };
}

function firstLine(output: Buffer): string[] {
  return (output.toString().split('\n')[0] ?? '').split(' ');
}
