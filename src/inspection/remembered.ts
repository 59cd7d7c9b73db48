import type { Files } from '../archive/files.ts';
import type { Inspections } from '../archive/inspection.ts';
import { folderCache } from './cache.ts';
import { inspectAttachments } from './inspect-attachments.ts';
import { isolatedInspector } from './isolated.ts';

/** Inspects the attachments of a portal in a thread of their own; what the cache folder remembers is not done again. */
export async function inspectRemembered(files: Files, cacheFolder: string): Promise<Inspections> {
  const { inspector, end } = isolatedInspector();
  try {
    return await inspectAttachments(files, { cache: folderCache(cacheFolder), inspector });
  } finally {
    await end();
  }
}
