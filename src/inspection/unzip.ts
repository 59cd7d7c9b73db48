import { crc32, inflateRawSync } from 'node:zlib';
import { type Budget, bounds, InspectionStop } from './budget.ts';
import { packedBytes, readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** A zip whose files are unpacked one by one, when asked for. */
export interface Zip {
  readonly entries: readonly ZipEntry[];
  has(name: string): boolean;
  /** Throws {@link InspectionStop} where the entry is broken, locked, or unpacks to more than it declared. */
  read(entry: ZipEntry | string): Uint8Array;
}

/** Opens a zip. It is refused before anything is unpacked where it declares more than the budget holds. */
export function openZip(bytes: Uint8Array, budget: Budget): Zip {
  const entries = readZipDirectory(bytes).filter(({ name }) => !name.endsWith('/'));
  budget.unpack(
    entries.reduce((sum, { size }) => sum + size, 0),
    entries.length,
  );
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    entries,
    has: (name) => byName.has(name),
    read(wanted) {
      budget.goOn();
      const entry = typeof wanted === 'string' ? byName.get(wanted) : wanted;
      if (!entry) throw new InspectionStop('broken', '缺少应有的部分');
      if (entry.isEncrypted) throw new InspectionStop('password');
      if (entry.size > bounds.file)
        throw new InspectionStop('bomb', `里面一个文件解开后超过 ${bounds.file / 1024 / 1024} MB`);
      const unpacked = unpack(packed(bytes, entry), entry);
      if (crc32(unpacked) !== entry.checksum) throw new InspectionStop('broken', '校验和不对');
      return unpacked;
    },
  };
}

function packed(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  try {
    return packedBytes(bytes, entry);
  } catch {
    throw new InspectionStop('broken', '文件不完整');
  }
}

function unpack(data: Uint8Array, { method, size }: ZipEntry): Uint8Array {
  if (method === 0) return data;
  if (method !== 8) throw new InspectionStop('broken', '用了读不出来的压缩方法');
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    const isTooLong = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw isTooLong
      ? new InspectionStop('bomb', '解开后比它自己写明的大')
      : new InspectionStop('broken', '文件不完整');
  }
}
