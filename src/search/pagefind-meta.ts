import { gunzipSync, gzipSync } from 'node:zlib';

/** The engine's own sign at the front of a file once it is unpacked. */
const SIGN = 'pagefind_dcd';

/** CBOR (RFC 8949) as far as the engine's metadata use it. */
type Cbor = number | string | readonly Cbor[];

/** The engine's table of pages and chunks: [version, [[page, words]], [[from, to, chunk]], filters, sorts, fields]. */
type Meta = [string, [string, number][], [string, string, string][], ...Cbor[]];

/**
 * Gives the pages of an index the names of its records' rows. The engine names a page by a hash of its text, which costs every reader of a
 * large portal tens of kilobytes and tells nothing; a row leads straight to the record's facts and text.
 * Throws where the metadata are not in the form of the pinned version.
 */
export function namePages(packed: Uint8Array, nameOf: (page: string) => string): Uint8Array {
  const meta = readMeta(packed);
  const pages = meta[1].map(([page, words]) => [nameOf(page), words] as const);
  return writeMeta([meta[0], pages, ...meta.slice(2)]);
}

/** The names of the pages of an index, in its order. */
export function pagesOf(packed: Uint8Array): string[] {
  return readMeta(packed)[1].map(([page]) => page);
}

function readMeta(packed: Uint8Array): Meta {
  const bytes = gunzipSync(packed);
  if (bytes.toString('latin1', 0, SIGN.length) !== SIGN)
    throw new Error('the index of Pagefind has another form than expected');
  const [meta, end] = read(bytes, SIGN.length);
  if (end !== bytes.length || !Array.isArray(meta) || !Array.isArray(meta[1]))
    throw new Error('the metadata of Pagefind have another form than expected');
  return meta as Meta;
}

function writeMeta(meta: Cbor): Uint8Array {
  const parts: Uint8Array[] = [Buffer.from(SIGN)];
  write(meta, parts);
  return gzipSync(Buffer.concat(parts), { level: 9 });
}

function read(bytes: Buffer, at: number): [Cbor, number] {
  const first = bytes[at] ?? 0;
  const [count, start] = readCount(bytes, at, first & 31);
  const type = first >> 5;
  if (type === 0) return [count, start];
  if (type === 3) return [bytes.toString('utf8', start, start + count), start + count];
  if (type !== 4) throw new Error(`the metadata of Pagefind hold an unexpected type ${type}`);
  const items: Cbor[] = [];
  let next = start;
  for (let i = 0; i < count; i++) {
    const [item, end] = read(bytes, next);
    items.push(item);
    next = end;
  }
  return [items, next];
}

function readCount(bytes: Buffer, at: number, short: number): [count: number, start: number] {
  if (short < 24) return [short, at + 1];
  if (short === 24) return [bytes.readUInt8(at + 1), at + 2];
  if (short === 25) return [bytes.readUInt16BE(at + 1), at + 3];
  if (short === 26) return [bytes.readUInt32BE(at + 1), at + 5];
  throw new Error('the metadata of Pagefind hold an unexpected length');
}

function write(value: Cbor, parts: Uint8Array[]): void {
  if (typeof value === 'number') parts.push(countBytes(0, value));
  else if (typeof value === 'string') {
    const text = Buffer.from(value);
    parts.push(countBytes(3, text.length), text);
  } else {
    parts.push(countBytes(4, value.length));
    for (const item of value) write(item, parts);
  }
}

function countBytes(type: number, count: number): Buffer {
  const head = type << 5;
  if (count < 24) return Buffer.from([head | count]);
  if (count < 0x100) return Buffer.from([head | 24, count]);
  if (count < 0x10000) return Buffer.from([head | 25, count >> 8, count & 255]);
  const bytes = Buffer.from([head | 26, 0, 0, 0, 0]);
  bytes.writeUInt32BE(count, 1);
  return bytes;
}
