import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import type { Day } from '../archive/days.ts';
import { ENCODING } from './encoder.ts';
import { aliases, pinyinWords, simplifiedCharacters } from './lookup.ts';
import { makeShards } from './make-shards.ts';
import { type IndexFiles, pagefindEngine } from './pagefind-engine.ts';
import { entriesOf, fingerprintOf, type SearchableEntry } from './searchable.ts';
import { packJson } from './shard.ts';
import { shardsOf } from './shards-of.ts';

/** What an index holds. */
export interface SearchIndexSummary {
  readonly records: number;
  readonly shards: number;
  /** How many of the shards had to be made; the others were as in the last build. */
  readonly made: number;
}

/** What the browser reads first of an index. */
interface SearchEntry {
  readonly encoding: number;
  readonly records: number;
  /** Folders of the shards, each its key and a hash of its content, so that an open page never meets files of two builds. */
  readonly shards: readonly string[];
}

/** Folder of the index below the site. */
const FOLDER = 'pagefind';

/** What is to be indexed, and where the index is written. */
export interface SearchIndexOptions {
  readonly archive: Archive;
  readonly today: Day;
  readonly outDir: string;
  readonly base: string;
  /** Folder in which the shards of the last build are kept; without one everything is made anew. */
  readonly cache?: string;
  /** Records by the shard that they belong to; by years where it isn't given. */
  readonly divide?: (entries: readonly SearchableEntry[]) => ReadonlyMap<string, readonly SearchableEntry[]>;
}

/**
 * Makes everything findable that is public on a day, and writes it below `outDir`. Whole when the promise resolves; throws otherwise.
 * The same archive and day give the same bytes, whatever the cache holds.
 */
export async function buildSearchIndex({
  archive,
  today,
  outDir,
  cache,
  divide = shardsOf,
}: SearchIndexOptions): Promise<SearchIndexSummary> {
  const entries = entriesOf(archive, today);
  const engine = await pagefindEngine();
  const folder = join(outDir, FOLDER);
  const shards = divide(entries);
  const code = codeFingerprint(engine.version);
  const names = new Map(
    [...shards].map(([key, members]) => [
      key,
      `${key}-${fingerprint([code, ...members.map(fingerprintOf)])}`,
    ]),
  );
  const kept = (key: string) => cache !== undefined && existsSync(join(cache, names.get(key) as string));
  const missing = [...shards.keys()].filter((key) => !kept(key));
  await makeShards(
    missing,
    (key) => ({
      key,
      version: engine.version,
      entries: shards.get(key) ?? [],
    }),
    (key, files) => {
      const name = names.get(key) as string;
      writeAll(join(folder, name), files);
      if (cache) keep(join(folder, name), cache, name);
    },
  );
  for (const key of shards.keys()) {
    const name = names.get(key) as string;
    if (cache && !missing.includes(key)) cpSync(join(cache, name), join(folder, name), { recursive: true });
    verify(join(folder, name), shards.get(key)?.length ?? 0);
  }
  if (cache) forget(cache, new Set(names.values()));
  const entry: SearchEntry = { encoding: ENCODING, records: entries.length, shards: [...names.values()] };
  writeAll(
    folder,
    new Map([
      ['pagefind.js', engine.script],
      ['wasm.unknown.pagefind', engine.wasm],
      ['shards.json', Buffer.from(JSON.stringify(entry))],
      ['aliases.gz-json', packJson(aliases(archive))],
      [
        'pinyin.gz-json',
        packJson(
          pinyinWords(
            archive,
            entries.map(({ facts }) => facts.title),
          ),
        ),
      ],
      ['simplified.gz-json', packJson(simplifiedCharacters())],
    ]),
  );
  return { records: entries.length, shards: shards.size, made: missing.length };
}

function writeAll(folder: string, files: IndexFiles): void {
  const folders = new Set([...files.keys()].map((path) => dirname(join(folder, path))));
  for (const one of folders) mkdirSync(one, { recursive: true });
  for (const [path, bytes] of files) {
    const file = join(folder, path);
    writeFileSync(file, bytes);
    if (bytes.length === 0 || statSync(file).size !== bytes.length)
      throw new Error(`${file} was not written whole`);
  }
}

function verify(folder: string, records: number): void {
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    languages: { unknown: { page_count: number } };
  };
  const texts = readdirSync(join(folder, 'text')).length;
  if (entry.languages.unknown.page_count !== records || texts !== records)
    throw new Error(`${folder} holds ${texts} of ${records} records`);
}

/** Keeps a shard for the next build; a build that breaks off leaves no half of one. */
function keep(made: string, cache: string, name: string): void {
  mkdirSync(cache, { recursive: true });
  const beside = join(cache, `.${name}-${process.pid}`);
  cpSync(made, beside, { recursive: true });
  rmSync(join(cache, name), { recursive: true, force: true });
  renameSync(beside, join(cache, name));
}

function forget(cache: string, names: ReadonlySet<string>): void {
  for (const name of readdirSync(cache))
    if (!names.has(name)) rmSync(join(cache, name), { recursive: true, force: true });
}

/** A change of the way in which shards are made makes them anew. */
function codeFingerprint(version: string): string {
  const sources = ['../markdown', '.'].flatMap((folder) => {
    const path = join(import.meta.dirname, folder);
    return readdirSync(path)
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => readFileSync(join(path, name), 'utf8'));
  });
  return fingerprint([process.version, version, ...sources]);
}

function fingerprint(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 10);
}
