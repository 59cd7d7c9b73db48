import { relative, resolve } from 'node:path';
import type { Finding } from '../src/archive/finding.ts';
import { UsageError } from '../src/portal.ts';

/**
 * The findings in the given files or folders, which may be named from here or from the content folder; all of them where none is named.
 * Throws {@link UsageError} for a path that is not in the content folder.
 */
export function onlyIn(
  named: readonly string[],
  contentFolder: string,
  paths: readonly string[],
  findings: readonly Finding[],
): readonly Finding[] {
  const wanted = named.flatMap((path) => {
    const inside = [resolve(path), resolve(contentFolder, path)].map((full) => relative(contentFolder, full));
    const byName = paths.filter((file) => file.endsWith(`/${path}`));
    const known = [
      ...inside.filter((one) => one === '' || paths.some((file) => isWithin(file, one))),
      ...byName,
    ];
    if (known.length === 0) throw new UsageError(`内容文件夹里没有 ${path}`);
    return known;
  });
  const isWanted = (file: string) => wanted.some((path) => path === '' || isWithin(file, path));
  return named.length === 0
    ? findings
    : findings.filter(({ file, related }) =>
        [{ file }, ...(related ?? [])].some((place) => isWanted(place.file)),
      );
}

function isWithin(file: string, path: string): boolean {
  return file === path || file.startsWith(`${path}/`);
}
