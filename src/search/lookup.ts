import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { Archive } from '../archive/archive.ts';
import type { AliasFile, PinyinFile, SimplifiedFile, WordGroup } from './lookup-file.ts';

/** Everyday and official words, and the names of each department: short, full and former. */
export function aliases(archive: Archive): AliasFile {
  const byOfficial = new Map<string, string[]>();
  for (const [everyday, official] of Object.entries(archive.lists.terms.synonyms)) {
    byOfficial.set(official, [...(byOfficial.get(official) ?? []), everyday]);
  }
  const synonyms = [...byOfficial].map(([official, everyday]): WordGroup => [official, ...everyday]);
  const departments = archive.departments.map(({ name, fullName, formerNames = [] }) => [
    ...new Set([name, fullName || name, ...formerNames]),
  ]);
  return { groups: [...synonyms, ...departments].filter(({ length }) => length > 1) };
}

/** Every character that the traditional script writes otherwise. */
export function simplifiedCharacters(): SimplifiedFile {
  const convert = Converter({ from: 't', to: 'cn' });
  const pairs = Array.from({ length: 0x9fff - 0x3400 + 1 }, (_, i) => String.fromCodePoint(0x3400 + i))
    .map((traditional) => [traditional, convert(traditional)] as const)
    .filter(([traditional, simplified]) => simplified !== traditional && simplified.length === 1);
  return {
    traditional: pairs.map(([one]) => one).join(''),
    simplified: pairs.map(([, other]) => other).join(''),
  };
}

/** Pinyin of listed terms and departments; `syllables` are those of all titles besides. */
export function pinyinWords(archive: Archive, titles: readonly string[]): PinyinFile {
  const words = [
    ...new Set(
      aliases(archive)
        .groups.flat()
        .concat(archive.departments.map(({ name }) => name)),
    ),
  ].sort();
  const read = words.map((word) => [word, pinyinOf(word)] as const);
  const syllables = new Set([...read.flatMap(([, parts]) => parts), ...titles.flatMap(pinyinOf)]);
  return {
    syllables: [...syllables].sort(),
    words: read.map(
      ([word, parts]) => [word, parts.join(''), parts.map((part) => part[0]).join('')] as const,
    ),
  };
}

/** The syllables of a Chinese text, without tones; what isn't Chinese is left out. */
export function pinyinOf(text: string): string[] {
  return pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' }).filter((syllable) =>
    /^[a-z]+$/.test(syllable),
  );
}
