import { comparable } from './encoder.ts';
import type { AliasFile, PinyinFile, SimplifiedFile } from './lookup-file.ts';

/** The other words for exactly what was typed: everyday and official words, names of a department. */
export function otherWords({ groups }: AliasFile, word: string): string[] {
  const typed = comparable(word);
  const same = groups.filter((group) => group.some((one) => comparable(one) === typed));
  return [...new Set(same.flat())].filter((one) => comparable(one) !== typed);
}

/** A query with one of its parts said otherwise, `公租房申请` as `公共租赁住房申请`; the longest part first. */
export function rewordings({ groups }: AliasFile, query: string): string[] {
  const parts = groups.flatMap((group) =>
    group.filter((one) => one.length > 1 && query.includes(one)).map((part) => ({ part, group })),
  );
  return parts
    .sort((a, b) => b.part.length - a.part.length)
    .flatMap(({ part, group }) =>
      group.filter((one) => one !== part).map((one) => query.replaceAll(part, one)),
    );
}

/** A query in the simplified script. */
export function simplify({ traditional, simplified }: SimplifiedFile, query: string): string {
  return [...query]
    .map((character) => {
      const at = traditional.indexOf(character);
      return at < 0 ? character : simplified[at];
    })
    .join('');
}

/** Listed words that read so in pinyin, or whose syllables begin with these letters. */
export function wordsReading({ words }: PinyinFile, letters: string): string[] {
  return words
    .filter(([, pinyin, initials]) => pinyin === letters || initials === letters)
    .map(([word]) => word);
}

/** Listed words that share the most characters with a query that found nothing. */
export function nearestWords({ groups }: AliasFile, query: string, most = 4): string[] {
  const typed = new Set(comparable(query));
  return groups
    .flat()
    .map((word) => ({
      word,
      shared: [...new Set(comparable(word))].filter((character) => typed.has(character)).length,
    }))
    .filter(({ word, shared }) => shared >= 2 && shared >= word.length / 3)
    .sort((a, b) => b.shared - a.shared || a.word.length - b.word.length)
    .slice(0, most)
    .map(({ word }) => word);
}
