import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Archive } from '../../src/archive/archive.ts';
import { serveFolder } from '../../src/publish/serve.ts';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import { SearchIndex } from '../../src/search/engine.ts';

/** An index that is served and opened as a browser opens it. */
export interface Opened {
  index: SearchIndex;
  close(): Promise<void>;
}

/** Builds, serves and opens the index of an archive on a day. */
export async function openIndexOf(archive: Archive, today: string): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  await buildSearchIndex({ archive, today, outDir: folder, base: '/' });
  const server = await serveFolder(folder, { host: '127.0.0.1', port: 0 });
  const script = pathToFileURL(join(folder, 'pagefind/pagefind.js')).href;
  const index = await SearchIndex.open(`${server.url}pagefind/`, () => import(/* @vite-ignore */ script));
  return {
    index,
    async close() {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** All files below a folder with their content, unpacked where they are packed. */
export function filesBelow(folder: string): Map<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => {
        const bytes = readFileSync(join(folder, path));
        return [path, bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes];
      }),
  );
}
