import type { Archive } from '../archive/archive.ts';
import { findInTextVersion } from './find-in-version.ts';

/** What the present files hold, so that it isn't told as gone. */
export function presentFinds({ files }: Archive): {
  bytes(path: string): Buffer | undefined;
  has(path: string, value: string): boolean;
} {
  const paths = new Set(files.paths);
  const known = new Map<string, ReadonlySet<string>>();
  const bytes = (path: string) => {
    try {
      return paths.has(path) && !files.isOutside?.(path) ? Buffer.from(files.read(path)) : undefined;
    } catch {
      return undefined;
    }
  };
  const has = (path: string, value: string) => {
    const values =
      known.get(path) ??
      new Set(
        path.startsWith('attachments/')
          ? []
          : findInTextVersion(path, bytes(path) ?? Buffer.alloc(0), new Set()).map((one) => one.value),
      );
    known.set(path, values);
    return values.has(value);
  };
  return { bytes, has };
}
