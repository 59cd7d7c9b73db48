import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { encodeKeyword, encodeText } from './encoder.ts';
import { type Facet, type FacetValue, type Facts, facets } from './facets.ts';
import { type IndexFiles, pagefindIndex } from './pagefind-index.ts';
import { namePages } from './pagefind-meta.ts';
import type { Searchable } from './searchable.ts';
import type { RecordText } from './text-file.ts';

/** Part of the index: what is findable of some of the records. */
export interface Shard {
  /** Name of its folder: its key and a hash of its content, so that an open page never meets files of two builds. */
  readonly name: string;
  readonly records: number;
  readonly files: IndexFiles;
  /** What searches, which stands beside the shards. */
  readonly script: Uint8Array;
}

/** The files of Pagefind that search; they are the same for all shards. */
const SCRIPT = 'pagefind.js';
const WASM = 'wasm.unknown.pagefind';

/** Indexes the records of a shard. `key` tells the shards of a portal apart. */
export async function buildShard(key: string, records: readonly Searchable[]): Promise<Shard> {
  const built = await pagefindIndex(records.map(tokensOf));
  const files: IndexFiles = new Map();
  const rows = new Map(
    [...built].flatMap(([path, bytes]) => (path.startsWith('fragment/') ? [rowOf(path, bytes)] : [])),
  );
  for (const [path, bytes] of built) {
    if (path.endsWith('.pf_meta'))
      files.set(
        path,
        namePages(bytes, (page) => `${key}:${rows.get(page)}`),
      );
    else if (path === 'pagefind-entry.json' || path.startsWith('index/') || path === WASM)
      files.set(path, bytes);
  }
  records.forEach((record, row) => {
    files.set(`text/${row}.gz-json`, packed(textOf(record)));
  });
  files.set('facts.gz-json', packed(factsOf(records)));
  return {
    name: `${key}-${hashOf(files)}`,
    records: records.length,
    files,
    script: built.get(SCRIPT) as Uint8Array,
  };
}

/** Pagefind names a page by a hash; its address tells the row. */
function rowOf(path: string, bytes: Uint8Array): [page: string, row: number] {
  const text = gunzipSync(bytes).toString('utf8');
  const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
  return [path.slice('fragment/'.length, path.lastIndexOf('.')), Number(url.slice(1))];
}

function tokensOf({ title, number, passages }: Searchable): string {
  return [title, number ?? '', ...passages.map(([text]) => text)].flatMap(encodeText).join(' ');
}

function textOf({ id, path, title, number, day, facets: values, passages }: Searchable): RecordText {
  const first = (facet: Facet) => values[facet]?.[0]?.[0];
  return {
    id,
    path,
    kind: first('kind') ?? '',
    title,
    ...(number ? { number } : {}),
    ...(day ? { day } : {}),
    ...(first('status') ? { status: first('status') as string } : {}),
    ...(first('outcome') ? { outcome: first('outcome') as string } : {}),
    departments: values.department ?? [],
    passages,
  };
}

function factsOf(records: readonly Searchable[]): Facts {
  const values = new Map<Facet, FacetValue[]>(facets.map((facet) => [facet, []]));
  const positions = new Map<string, number>();
  const place = (facet: Facet, value: FacetValue) => {
    const key = `${facet} ${value[0]}`;
    const known = positions.get(key);
    if (known !== undefined) return known;
    const at = (values.get(facet)?.push(value) ?? 1) - 1;
    positions.set(key, at);
    return at;
  };
  const rows = facets.map(
    (facet) =>
      [
        facet,
        records.map((record) => (record.facets[facet] ?? []).map((value) => place(facet, value))),
      ] as const,
  );
  return {
    values: Object.fromEntries(values) as unknown as Facts['values'],
    rows: Object.fromEntries(rows) as unknown as Facts['rows'],
    days: records.map(({ day }) => (day ? Date.parse(day) / 86_400_000 : -1)),
    title: records.map(({ title }) => encodeKeyword(title).phrases.flat().length),
    number: records.map(({ number }) => (number ? encodeKeyword(number).phrases.flat().length : 0)),
  };
}

function packed(value: unknown): Uint8Array {
  return gzipSync(JSON.stringify(value), { level: 9 });
}

function hashOf(files: IndexFiles): string {
  const hash = createHash('sha256');
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(path).update('\0').update(bytes);
  return hash.digest('hex').slice(0, 10);
}
