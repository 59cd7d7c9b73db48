import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { INSPECTOR_VERSION } from './inspect-file.ts';
import type { KeptInspection } from './notes.ts';

/** Remembers inspections by the hash of the inspected bytes. It holds masked values and, where nothing was found, text. */
export interface Cache {
  get(name: string): KeptInspection | undefined;
  set(name: string, inspection: KeptInspection): void;
}

/** Remembers nothing. */
export const noCache: Cache = { get: () => undefined, set: () => {} };

/** A cache in a folder, one JSON file an inspection. A file that can't be read or written counts as not remembered. */
export function folderCache(folder: string): Cache {
  const remembered = new Map<string, KeptInspection>();
  const fileOf = (name: string) => join(folder, `${name}.v${INSPECTOR_VERSION}.json`);
  return {
    get(name) {
      try {
        const inspection =
          remembered.get(name) ?? (JSON.parse(readFileSync(fileOf(name), 'utf8')) as KeptInspection);
        if (!Array.isArray(inspection.finds) || !Array.isArray(inspection.texts)) return undefined;
        remembered.set(name, inspection);
        return inspection;
      } catch {
        return undefined;
      }
    },
    set(name, inspection) {
      // An inspection that ran out of time may do better the next time.
      if (remembered.has(name) || inspection.faults.some(({ fault }) => fault === 'too slow')) return;
      remembered.set(name, inspection);
      const unfinished = `${fileOf(name)}.${process.pid}`;
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(unfinished, JSON.stringify(inspection));
        renameSync(unfinished, fileOf(name));
      } catch {}
    },
  };
}
