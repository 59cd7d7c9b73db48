import { gzipSync } from 'node:zlib';
import { CborWriter } from './cbor.ts';
import { GAP } from './encoder.ts';

/** The engine's own sign at the front of a file once it is unpacked. */
const SIGN = Buffer.from('pagefind_dcd');

/** A file of the index with the tokens that it holds, from the first to the last. */
export interface Chunk {
  readonly from: string;
  readonly to: string;
  readonly packed: Uint8Array;
}

/** Where each token stands: [row, position, row, position, …], rows and positions rising. */
export type Postings = ReadonlyMap<string, readonly number[]>;

/** Collects where tokens stand; `texts` are the tokens of each row. */
export function postingsOf(texts: Iterable<readonly string[]>): Postings {
  const postings = new Map<string, number[]>();
  let row = 0;
  for (const tokens of texts) {
    for (let position = 0; position < tokens.length; position++) {
      const token = tokens[position] as string;
      if (token === GAP) continue;
      const places = postings.get(token);
      if (places) places.push(row, position);
      else postings.set(token, [row, position]);
    }
    row++;
  }
  return postings;
}

/**
 * The index in files of about `size` bytes before packing, in the form that Pagefind 1.5.2 reads (pagefind_web/src/index.rs). Tokens that begin with
 * the same character are in one file, or begin a file of their own: so the engine, asked for a single character, loads all files that hold it.
 */
export function chunksOf(postings: Postings, size: number): Chunk[] {
  const chunks: Chunk[] = [];
  const chunk = new ChunkWriter();
  const close = () => {
    if (!chunk.isEmpty) chunks.push(chunk.close());
  };
  for (const group of groupsOf([...postings.keys()].sort(byCodePoint))) {
    const written = group.map((token) => [token, entryOf(token, postings.get(token) ?? [])] as const);
    const total = written.reduce((sum, [, { length }]) => sum + length, 0);
    if (chunk.length + total > size) close();
    for (const [token, entry] of written) {
      if (chunk.length + entry.length > size) close();
      chunk.add(token, entry);
    }
  }
  close();
  return chunks;
}

class ChunkWriter {
  readonly #tokens: string[] = [];
  #entries: Uint8Array[] = [];
  length = 0;

  get isEmpty(): boolean {
    return this.#tokens.length === 0;
  }

  add(token: string, entry: Uint8Array): void {
    this.#tokens.push(token);
    this.#entries.push(entry);
    this.length += entry.length;
  }

  close(): Chunk {
    const head = new CborWriter().array(1).array(this.#tokens.length).bytes();
    const packed = gzipSync(Buffer.concat([SIGN, head, ...this.#entries]), { level: 9 });
    const chunk = { from: this.#tokens[0] as string, to: this.#tokens.at(-1) as string, packed };
    this.#tokens.length = 0;
    this.#entries = [];
    this.length = 0;
    return chunk;
  }
}

const pages = new CborWriter();
const entry = new CborWriter();

/** [token, [[row, [position, …]], …]]: rows and positions as the difference to the one before. */
function entryOf(token: string, places: readonly number[]): Uint8Array {
  pages.clear();
  let count = 0;
  let lastRow = 0;
  for (let start = 0; start < places.length; count++) {
    const row = places[start] as number;
    let end = start;
    while (places[end] === row && end < places.length) end += 2;
    pages
      .array(2)
      .number(row - lastRow)
      .array((end - start) / 2);
    let last = 0;
    for (let i = start + 1; i < end; i += 2) {
      pages.number((places[i] as number) - last);
      last = places[i] as number;
    }
    lastRow = row;
    start = end;
  }
  entry.clear();
  return Uint8Array.from(entry.array(2).text(token).array(count).append(pages).bytes());
}

/** The engine's table of pages and files: [version, [[page, words]], [[from, to, file]], filters, sorts, fields]. */
export function metaOf(
  version: string,
  pageNames: readonly string[],
  lengths: readonly number[],
  chunks: readonly Chunk[],
): Uint8Array {
  const meta = new CborWriter().array(6).text(version).array(pageNames.length);
  pageNames.forEach((name, row) => {
    meta
      .array(2)
      .text(name)
      .number(lengths[row] ?? 0);
  });
  meta.array(chunks.length);
  chunks.forEach(({ from, to }, i) => {
    meta.array(3).text(from).text(to).text(chunkName(i));
  });
  meta.array(0).array(0).array(0);
  return gzipSync(Buffer.concat([SIGN, meta.bytes()]), { level: 9 });
}

/** The name of a file of the index, without its ending. */
export function chunkName(position: number): string {
  return position.toString(36);
}

function groupsOf(tokens: readonly string[]): string[][] {
  const groups: string[][] = [];
  let first: number | undefined;
  for (const token of tokens) {
    const point = token.codePointAt(0);
    if (point === first) groups.at(-1)?.push(token);
    else groups.push([token]);
    first = point;
  }
  return groups;
}

/** By code point, as the engine compares; JavaScript compares by UTF-16 units. */
function byCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const [left, right] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (left !== right)
      return isSurrogate(left) === isSurrogate(right) ? left - right : isSurrogate(left) ? 1 : -1;
  }
  return a.length - b.length;
}

const isSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdfff;
