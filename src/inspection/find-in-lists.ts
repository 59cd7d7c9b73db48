import type { Archive } from '../archive/archive.ts';
import { readText } from '../archive/read-text.ts';
import { type PlacedFind, placeInText } from './find-in-record.ts';
import { findInName, findInText } from './find-in-text.ts';
import { findInYaml } from './find-in-yaml.ts';

const found = new WeakMap<Archive, readonly PlacedFind[]>();

/** What the files give away that are no records: departments.yaml, terms.yaml, redirects.yaml, a README, and every file's name. */
export function findInLists(archive: Archive): readonly PlacedFind[] {
  const known = found.get(archive) ?? look(archive);
  found.set(archive, known);
  return known;
}

function look(archive: Archive): PlacedFind[] {
  const records = new Set(archive.records.map(({ file }) => file));
  const others = archive.files.paths.filter((path) => !records.has(path) && !path.startsWith('attachments/'));
  return others.flatMap((path) => {
    const name = findInName(path).map(({ kind, masked }) => ({
      kind,
      masked,
      place: { file: path, line: 1, column: 1 },
      where: '文件名',
    }));
    if (!/\.(ya?ml|txt|md|csv|json)$/i.test(path)) return name;
    const { text } = readText(archive.files, path);
    const inside = /\.ya?ml$/i.test(path)
      ? findInYaml(text).map((one) => ({ ...one, where: `“${one.key}”` }))
      : findInText(text).map((one) => ({ ...one, where: '文件' }));
    return [
      ...name,
      ...inside.map(({ kind, masked, offset, where }) => ({
        kind,
        masked,
        where,
        place: placeInText(path, text, offset, 1),
      })),
    ];
  });
}
