import { InspectionStop } from './budget.ts';

/** One file of a zip, as its central directory describes it (APPNOTE.TXT 4.3.12). */
export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 = stored, 8 = deflated. */
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  /** As declared; a lie is found out while unpacking. */
  readonly size: number;
  readonly offset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_64 = 0x06064b50;
const LONGEST_COMMENT = 65_557;

/** Reads what a zip says it holds, without unpacking anything. Throws {@link InspectionStop} where it is broken, or holds one stretch of bytes twice. */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { start, count } = directoryOf(view);
    const entries: ZipEntry[] = [];
    let at = start;
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== ENTRY) throw new RangeError();
      entries.push(entryAt(view, bytes, at));
      at +=
        46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    // Entries that share their bytes are a bomb: each alone looks harmless.
    if (entries.reduce((sum, { packedSize }) => sum + packedSize, 0) > bytes.length)
      throw new InspectionStop('bomb', '里面的文件互相重叠');
    return entries;
  } catch (error) {
    if (error instanceof RangeError) throw new InspectionStop('broken', '压缩包的目录读不出来');
    throw error;
  }
}

/** The packed bytes of an entry. */
export function packedBytes(bytes: Uint8Array, { offset, packedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return bytes.subarray(start, start + packedSize);
}

function directoryOf(view: DataView): { start: number; count: number } {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END) continue;
    const found = { start: view.getUint32(at + 16, true), count: view.getUint16(at + 10, true) };
    if (found.start !== 0xffff_ffff && found.count !== 0xffff) return found;
    const end64 = Number(view.getBigUint64(at - 20 + 8, true));
    if (view.getUint32(end64, true) !== END_64) throw new RangeError();
    return {
      start: Number(view.getBigUint64(end64 + 48, true)),
      count: Number(view.getBigUint64(end64 + 32, true)),
    };
  }
  throw new RangeError();
}

function entryAt(view: DataView, bytes: Uint8Array, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const name = decodeName(bytes.subarray(at + 46, nameEnd));
  const short = {
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  const long = long64(view, nameEnd, nameEnd + view.getUint16(at + 30, true), short);
  return {
    name,
    isEncrypted: (flags & 1) === 1,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    ...long,
  };
}

/** Sizes that need more than 32 bits stand in an extra field, in this order. */
function long64<T extends Record<'size' | 'packedSize' | 'offset', number>>(
  view: DataView,
  start: number,
  end: number,
  short: T,
): T {
  if (!Object.values(short).includes(0xffff_ffff)) return short;
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const long = { ...short };
    for (const key of ['size', 'packedSize', 'offset'] as const) {
      if (short[key] !== 0xffff_ffff) continue;
      long[key] = Number(view.getBigUint64(next, true)) as T[typeof key];
      next += 8;
    }
    return long;
  }
  return short;
}

/** Names are UTF-8, or what a Chinese Windows writes. */
function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
