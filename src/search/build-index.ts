import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import type { Day } from '../archive/days.ts';
import { ENCODING } from './encoder.ts';
import { closePagefind, type IndexFiles } from './pagefind-index.ts';
import { searchableRecords } from './searchable.ts';
import { buildShard, type Shard } from './shard.ts';

/** What an index holds. */
export interface SearchIndexSummary {
  readonly records: number;
  readonly shards: number;
}

/** What the browser reads first of an index. */
export interface SearchEntry {
  readonly encoding: number;
  readonly records: number;
  /** Folders of the shards. */
  readonly shards: readonly string[];
}

/** Folder of the index below the site. */
const FOLDER = 'pagefind';

/**
 * Makes everything findable that is public on a day, and writes it below `outDir`. Whole when the promise resolves; throws otherwise.
 * The same archive and day give the same bytes.
 */
export async function buildSearchIndex({
  archive,
  today,
  outDir,
}: {
  archive: Archive;
  today: Day;
  outDir: string;
  base: string;
}): Promise<SearchIndexSummary> {
  const records = searchableRecords(archive, today);
  try {
    const shards: Shard[] = [await buildShard('all', records)];
    const folder = join(outDir, FOLDER);
    for (const { name, files } of shards) writeAll(join(folder, name), files);
    const entry: SearchEntry = {
      encoding: ENCODING,
      records: records.length,
      shards: shards.map(({ name }) => name),
    };
    const script = shards[0]?.script ?? new Uint8Array();
    writeAll(
      folder,
      new Map([
        ['pagefind.js', script],
        ['shards.json', Buffer.from(JSON.stringify(entry))],
      ]),
    );
    return { records: records.length, shards: shards.length };
  } finally {
    await closePagefind();
  }
}

function writeAll(folder: string, files: IndexFiles): void {
  for (const [path, bytes] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    if (statSync(file).size !== bytes.length) throw new Error(`${file} was not written whole`);
  }
}
