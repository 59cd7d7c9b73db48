import { gzipSync } from 'node:zlib';
import { appendText, encodeKeyword, GAP } from './encoder.ts';
import { type Facet, type FacetValue, type Facts, facets } from './facets.ts';
import { initialTokens, pinyinTokens } from './forms.ts';
import { pinyinOf } from './lookup.ts';
import type { IndexFiles } from './pagefind-engine.ts';
import { chunkName, chunksOf, metaOf, postingsOf } from './postings.ts';
import type { Searchable } from './searchable.ts';
import type { RecordText } from './text-file.ts';

/** Bytes of a file of the index before it is packed: smaller ones make the table of files larger, larger ones a query. */
const CHUNK_SIZE = 12_000;

/** All parts run with the one engine above their folders: Pagefind asks for `wasm.<this>.pagefind` in the folder of the part. */
const WASM = 'unknown/../../wasm.unknown';

/** The files of a part of the index, in the form that Pagefind of a version reads. `key` tells the parts of a portal apart. */
export function shardFiles(key: string, version: string, records: readonly Searchable[]): IndexFiles {
  const lengths: number[] = [];
  const files: IndexFiles = new Map();
  const chunks = chunksOf(postingsOf(tokens(records, lengths)), CHUNK_SIZE);
  chunks.forEach(({ packed }, i) => {
    files.set(`index/${chunkName(i)}.pf_index`, packed);
  });
  files.set(
    'pagefind.all.pf_meta',
    metaOf(
      version,
      records.map((_, row) => `${key}:${row}`),
      lengths,
      chunks,
    ),
  );
  const languages = { unknown: { hash: 'all', wasm: WASM, page_count: records.length } };
  files.set(
    'pagefind-entry.json',
    Buffer.from(JSON.stringify({ version, languages, include_characters: [] })),
  );
  records.forEach((record, row) => {
    files.set(`text/${row}.gz-json`, packJson(textOf(record)));
  });
  files.set('facts.gz-json', packJson(factsOf(records)));
  return files;
}

/** JSON, packed. */
export function packJson(value: unknown): Uint8Array {
  return gzipSync(JSON.stringify(value), { level: 9 });
}

function* tokens(records: readonly Searchable[], lengths: number[]): Generator<string[]> {
  for (const { title, number, passages } of records) {
    const found: string[] = [];
    appendText(title, found);
    if (number) appendText(number, found);
    for (const [text] of passages) appendText(text, found);
    const syllables = pinyinOf(title);
    found.push(
      ...pinyinTokens(syllables),
      GAP,
      ...initialTokens(syllables.map((syllable) => syllable[0]).join('')),
    );
    lengths.push(found.length);
    yield found;
  }
}

function textOf({ id, path, title, number, day, facets: values, passages }: Searchable): RecordText {
  const first = (facet: Facet) => values[facet]?.[0]?.[0];
  const [status, outcome] = [first('status'), first('outcome')];
  return {
    id,
    path,
    kind: first('kind') ?? '',
    title,
    ...(number ? { number } : {}),
    ...(day ? { day } : {}),
    ...(status ? { status } : {}),
    ...(outcome ? { outcome } : {}),
    departments: values.department ?? [],
    passages,
  };
}

function factsOf(records: readonly Searchable[]): Facts {
  const values = Object.fromEntries(facets.map((facet) => [facet, [] as FacetValue[]])) as Record<
    Facet,
    FacetValue[]
  >;
  const place = (facet: Facet, value: FacetValue) => {
    const known = values[facet].findIndex(([id]) => id === value[0]);
    return known >= 0 ? known : values[facet].push(value) - 1;
  };
  const rows = facets.map(
    (facet) =>
      [
        facet,
        records.map((record) => (record.facets[facet] ?? []).map((value) => place(facet, value))),
      ] as const,
  );
  return {
    rows: Object.fromEntries(rows) as unknown as Facts['rows'],
    values,
    days: records.map(({ day }) => (day ? Date.parse(day) / 86_400_000 : -1)),
    title: records.map(({ title }) => lengthOf(title)),
    number: records.map(({ number }) => (number ? lengthOf(number) : 0)),
  };
}

const lengthOf = (text: string) => encodeKeyword(text).phrases.flat().length;
