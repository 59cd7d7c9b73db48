import { createHash } from 'node:crypto';
import type { Files } from '../archive/files.ts';
import type { Inspection, InspectionFault, Inspections } from '../archive/inspection.ts';
import { type Cache, noCache } from './cache.ts';
import { inspectFile } from './inspect-file.ts';
import { digestWith, type KeptInspection } from './notes.ts';

/** What carries an inspection out: in this process, or in one of its own that can be ended. */
export type Inspector = (name: string, bytes: Uint8Array, secret: string) => Promise<KeptInspection>;

/** Inspects every file below attachments/. What the cache remembers of the same bytes under the same sort of name is not looked into again. */
export async function inspectAttachments(
  files: Files,
  { cache = noCache, inspector = inspectFile }: { cache?: Cache; inspector?: Inspector } = {},
): Promise<Inspections> {
  const found = new Map<string, Inspection>();
  for (const path of files.paths) {
    if (!path.startsWith('attachments/') || path.endsWith('/')) continue;
    found.set(path, await inspectOne(files, path, cache, inspector));
  }
  return found;
}

async function inspectOne(
  files: Files,
  path: string,
  cache: Cache,
  inspector: Inspector,
): Promise<Inspection> {
  const opened = open(files, path);
  if (typeof opened === 'string') return { ...failed(opened), size: 0, digestOf: () => '' };
  const { name, secret } = namesOf(opened, path);
  const known = cache.get(name) ?? (await inspector(path, opened, secret));
  cache.set(name, known);
  return { ...known, size: opened.length, digestOf: (digits) => digestWith(secret, digits) };
}

/** An inspection that could not be carried out, for this reason. */
export function failed(fault: InspectionFault): KeptInspection {
  return {
    texts: [],
    finds: [],
    hidden: [],
    authors: [],
    faults: [{ fault, where: '', detail: '' }],
    unread: [],
  };
}

function open(files: Files, path: string): Uint8Array | InspectionFault {
  try {
    // Read before it is known to be inside, a link would make its target public.
    if (files.isOutside?.(path)) return 'outside';
    return files.read(path);
  } catch {
    return 'unreadable';
  }
}

/** One half of the hash names the file in the cache, the other, which the cache never learns, keys the digests of its numbers. */
function namesOf(bytes: Uint8Array, path: string): { name: string; secret: string } {
  const hash = createHash('sha512').update(bytes).digest('hex');
  const extension = /\.([a-zA-Z0-9]{1,8})$/.exec(path)?.[1]?.toLowerCase() ?? 'none';
  return { name: `${hash.slice(0, 64)}.${extension}`, secret: hash.slice(64) };
}
