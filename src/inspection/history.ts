import type { Archive } from '../archive/archive.ts';
import { readYaml, splitFrontMatter } from '../archive/front-matter.ts';
import type { FindKind } from '../archive/inspection.ts';
import { isTable } from '../archive/read-record.ts';
import { plainDigits } from './characters.ts';
import { decodeText } from './plain-text.ts';
import { allowedDigits } from './find-in-record.ts';
import { findInName, findInText } from './find-in-text.ts';
import { findInYaml } from './find-in-yaml.ts';
import type { Find } from './find.ts';
import { type GitObject, git, readObjects, repositoryOf } from './git.ts';
import { inspectAttachments, type Inspector } from './inspect-attachments.ts';
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

type VersionFind = Pick<HistoryFind, 'kind' | 'masked' | 'where'> & { readonly value: string };

const MOST_BYTES = 200 * 1024 * 1024;

/** How far the search has come, for whoever waits. */
export type Progress = (done: number, all: number) => void;

/**
 * Looks through every version of the content folder that any branch or tag still leads to, for personal numbers and secrecy marks
 * that are gone from its present files (those are told by the check). Throws {@link NoRepository} where there is no history.
 */
export async function findInHistory(contentFolder: string, archive: Archive, inspector: Inspector, progress: Progress = () => {}): Promise<HistoryFind[]> {
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
    const finds = below.startsWith('attachments/') ? await findInVersion(below, bytes, inspector, allowed) : findInTextVersion(below, bytes, allowed);
    const gone = finds.filter(({ kind, value }) => kind !== 'internal mark' && !present.has(below, value));
    if (gone.length > 0) found.push(...gone.map(({ kind, masked, where }) => ({ kind, masked, where, path: below, ...originOf(repository, id) })));
  }
  return [...found, ...findInOldNames(repository, prefix, archive)];
}

/** Every file version once. Merged branches count too, and versions that a later one took back. */
function versionsOf(repository: string, prefix: string): GitObject[] {
  const listed = git(repository, ['rev-list', '--objects', '--all', '--full-history', '--', prefix || '.']).toString().split('\n');
  return listed.flatMap((line) => {
    const [, id, path] = /^([\da-f]{40,64}) (.+)$/.exec(line) ?? [];
    return id && path?.startsWith(prefix) ? [{ id, path }] : [];
  });
}

function findInTextVersion(path: string, bytes: Buffer, allowed: ReadonlySet<string>): VersionFind[] {
  const text = decodeText(bytes).replace(/\r\n?/g, '\n');
  if (!/\.(md|ya?ml|txt|csv|json|html?)$/i.test(path) || text.includes('\0')) return [];
  const parts = splitFrontMatter(text);
  const own = new Set([...allowed, ...allowedIn(parts?.frontMatter)]);
  const finds: readonly Find[] = /\.ya?ml$/i.test(path)
    ? findInYaml(text)
    : parts
      ? [...findInYaml(parts.frontMatter).map((one) => ({ ...one, offset: one.offset + text.indexOf(parts.frontMatter, 3) })), ...inBody(text, parts.body)]
      : findInText(text);
  return finds
    .map((one) => ({ ...one, value: valueOf(one, text), where: `当时的第 ${text.slice(0, one.offset).split('\n').length} 行` }))
    .filter(({ value }) => !own.has(value));
}

function inBody(text: string, body: string): Find[] {
  const start = text.length - body.length;
  return findInText(body).map((one) => ({ ...one, offset: one.offset + start }));
}

function allowedIn(frontMatter: string | undefined): string[] {
  const value = frontMatter?.includes('允许号码') ? readYaml(frontMatter, 2).value : undefined;
  const entries = isTable(value) && Array.isArray(value['允许号码']) ? value['允许号码'] : [];
  return entries.flatMap((entry) => (isTable(entry) ? [plainDigits(String(entry['号码'] ?? ''))] : []));
}

async function findInVersion(path: string, bytes: Buffer, inspector: Inspector, allowed: ReadonlySet<string>): Promise<VersionFind[]> {
  const inspections = await inspectAttachments({ paths: [path], read: () => bytes }, { inspector });
  const inspection = inspections.get(path);
  const digests = new Set([...allowed].map((digits) => inspection?.digestOf(digits)));
  return (inspection?.finds ?? [])
    .filter(({ digest }) => digest === undefined || !digests.has(digest))
    .map(({ kind, masked, where }) => ({ kind, masked, where, value: `${masked} ${where}` }));
}

/** What the present files hold, so that it isn't told as gone. */
function presentFinds({ files }: Archive): { bytes(path: string): Buffer | undefined; has(path: string, value: string): boolean } {
  const paths = new Set(files.paths);
  const known = new Map<string, ReadonlySet<string>>();
  const bytes = (path: string) => {
    try {
      return paths.has(path) && !files.isOutside?.(path) ? Buffer.from(files.read(path)) : undefined;
    } catch {
      return undefined;
    }
  };
  const has = (path: string, value: string) => {
    const values = known.get(path) ?? new Set(path.startsWith('attachments/') ? [] : findInTextVersion(path, bytes(path) ?? Buffer.alloc(0), new Set()).map((one) => one.value));
    known.set(path, values);
    return values.has(value);
  };
  return { bytes, has };
}

/** Files whose very names gave something away, and that have other names now. */
function findInOldNames(repository: string, prefix: string, { files }: Archive): HistoryFind[] {
  const names = git(repository, ['log', '--all', '--full-history', '--format=', '--name-only', '-z', '--', prefix || '.']).toString().split('\0');
  const paths = [...new Set(names.map((name) => name.replace(/^\n+/, '')))].filter((path) => path.startsWith(prefix) && path !== '');
  return paths.flatMap((path) => {
    const below = path.slice(prefix.length);
    const finds = files.paths.includes(below) ? [] : findInName(below).filter(({ kind }) => kind !== 'internal mark');
    const [commit = '', day = ''] = finds.length > 0 ? firstLine(git(repository, ['log', '--all', '--format=%h %cs', '--reverse', '--', path])) : [];
    return finds.map(({ kind, masked }) => ({ kind, masked, path: below, where: '文件名', commit, day }));
  });
}

/** The commit that brought a version in: the oldest that has it and whose parent doesn't. */
function originOf(repository: string, id: string): { commit: string; day: string } {
  const [commit = '', day = ''] = firstLine(git(repository, ['log', '--all', '--full-history', '-m', '--reverse', '--format=%h %cs', `--find-object=${id}`]));
  return { commit, day };
}

function firstLine(output: Buffer): string[] {
  return (output.toString().split('\n')[0] ?? '').split(' ');
}

function valueOf({ kind, masked, offset, length }: Find, text: string): string {
  return kind.endsWith('number') ? plainDigits(text.slice(offset, offset + length)) : masked;
}
