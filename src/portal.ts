import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Archive } from './archive/archive.ts';
import { type Day, dayInShanghai } from './archive/days.ts';
import { type Files, folderFiles, isFolder } from './archive/files.ts';
import { readArchive } from './archive/read.ts';
import { check, type Report } from './rules/check.ts';

/** A portal on a day: its records, what the check said of them, and where it stands on the web. */
export interface Portal {
  readonly contentFolder: string;
  readonly archive: Archive;
  readonly report: Report;
  readonly today: Day;
  /** The path below which all its pages stand, beginning and ending in `/`. */
  readonly base: string;
  /** True in the live preview, which shows findings on the pages. */
  readonly isPreview: boolean;
}

/** A request that can't be carried out, with a message for the person who made it; exit code 2. */
export class UsageError extends Error {}

/** Options that every verb knows. */
export const portalOptions = {
  content: { type: 'string', default: 'content' },
  today: { type: 'string' },
} as const;

/** Reads arguments, telling an unknown or incomplete one in Chinese. Throws {@link UsageError}. */
export function readArguments<const T extends NonNullable<Parameters<typeof parseArgs>[0]>>(config: T) {
  try {
    return parseArgs(config);
  } catch (error) {
    const option = /'(-[^' ]*)/.exec((error as Error).message)?.[1] ?? '';
    const known = Object.keys(config.options ?? {}).map((name) => `--${name}`);
    throw new UsageError(`参数 ${option} 不对。可用的参数：${known.join('、')}`);
  }
}

/** Opens a content folder, looks into its attachments and judges it. `files` takes the place of what the folder holds. Throws {@link UsageError} where there is no such folder or no such day. */
export async function openPortal(options: {
  content: string;
  today?: string | undefined;
  isPreview?: boolean;
  files?: Files;
}): Promise<Portal> {
  const contentFolder = resolve(options.content);
  if (!isFolder(contentFolder)) throw new UsageError(`没有这个内容文件夹：${options.content}`);
  const today = options.today ?? dayInShanghai(new Date());
  if (!z.iso.date().safeParse(today).success)
    throw new UsageError(`--today 要写成 2026-02-05 的样子，不是“${today}”`);
  const files = options.files ?? folderFiles(contentFolder);
  // Loaded only here: pages are bundled with this file and inspect nothing.
  const { inspectRemembered } = await import('./inspection/remembered.ts');
  const archive = readArchive(
    files,
    await inspectRemembered(files, join(import.meta.dirname, '../.cache/inspection')),
  );
  const report = check(archive, today);
  return {
    contentFolder,
    archive,
    report,
    today,
    base: baseOf(archive.site.url),
    isPreview: options.isPreview ?? false,
  };
}

function baseOf(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).pathname.replace(/\/*$/, '/') : '/';
}

// Pages are bundled apart from the scripts that open the portal, yet run in the same process.
const CURRENT = Symbol.for('gongkai.portal');

/** Makes a portal the one that pages are made from. */
export function setCurrentPortal(portal: Portal): void {
  (globalThis as Record<symbol, unknown>)[CURRENT] = portal;
}

/** The portal that pages are made from. */
export function currentPortal(): Portal {
  const portal = (globalThis as Record<symbol, unknown>)[CURRENT] as Portal | undefined;
  if (!portal) throw new Error('no portal is open: use npm run build or npm run dev');
  return portal;
}

/** The address of a page or file of the portal: its path, below the portal's base. */
export function href(path: string): string {
  return currentPortal().base + path.replace(/^\//, '');
}

/** The same with scheme and host, for what is read outside the portal; without them where 网址 is not a proper one. */
export function fullAddress(path: string): string {
  const { url } = currentPortal().archive.site;
  return url && URL.canParse(url) ? new URL(href(path), url).href : href(path);
}
