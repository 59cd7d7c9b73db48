import { close, createIndex } from 'pagefind';

/** The files of an index, by their path below its folder. */
export type IndexFiles = Map<string, Uint8Array>;

/** What of Pagefind runs in the browser. */
export interface PagefindEngine {
  readonly version: string;
  readonly script: Uint8Array;
  readonly wasm: Uint8Array;
}

/**
 * Takes Pagefind's own engine out of its package, which hands it over with an index only. It is taken from memory and verified, because
 * Pagefind's own writing may end before its files are complete. Throws where it isn't whole.
 */
export async function pagefindEngine(): Promise<PagefindEngine> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    await index.addCustomRecord({ url: '/', content: 'x', language: 'unknown' });
    const { files, errors: failures } = await index.getFiles();
    if (failures.length > 0) throw new Error(`Pagefind failed: ${failures.join('; ')}`);
    const bytesOf = (path: string) => {
      const found = files.find((file) => file.path === path)?.content;
      if (!found || found.length === 0) throw new Error(`Pagefind gave no ${path}`);
      return found;
    };
    const entry = JSON.parse(Buffer.from(bytesOf('pagefind-entry.json')).toString()) as { version: string };
    return { version: entry.version, script: bytesOf('pagefind.js'), wasm: bytesOf('wasm.unknown.pagefind') };
  } finally {
    await close();
  }
}
