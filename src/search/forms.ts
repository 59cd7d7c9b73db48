/** Ways to read what people type, the most particular first; a later one is tried only when nothing answers an earlier one. */
export function formsOf(query: string): string[] {
  const typed = query.normalize('NFKC').replace(/\s+/g, ' ').trim();
  return [...new Set([joinNumbers(typed), splitNumbers(typed), query.trim()])];
}

/** `示范府发2020 12号` and `(2020) 12 号` are one number, not several words. */
function joinNumbers(query: string): string {
  return query.replace(
    /(?<code>\p{Script=Han}+)? ?[〔[(【﹝]? ?(?<year>(?:19|20)\d\d) ?年?[〕\])】﹞]? ?(?:第 ?)?(?<number>\d{1,4}) ?号/gu,
    (found: string, ...rest: unknown[]) => {
      const { code = '', year, number } = rest.at(-1) as Record<string, string | undefined>;
      // 2020年第12号 is how announcements are numbered: nothing to mend there.
      return /[年第]/.test(found) ? found : `${code}〔${year}〕${number}号`;
    },
  );
}

/** `示范府发202012号`: the year has four digits, what follows is the number. */
function splitNumbers(query: string): string {
  return query.replace(/((?:19|20)\d\d)(\d{1,3})号/g, '〔$1〕$2号');
}

/** What is typed in Latin letters alone, without its spaces: it may be pinyin. */
export function lettersOf(query: string): string | undefined {
  const letters = query
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ü', 'v')
    .replace(/[\s'’-]/g, '');
  return /^[a-z]{2,40}$/.test(letters) ? letters : undefined;
}

/** All ways to read letters as whole syllables: xian is xian and xi an. At most a handful. */
export function syllablesOf(letters: string, known: ReadonlySet<string>, most = 6): string[][] {
  if (letters === '') return [[]];
  const readings: string[][] = [];
  for (let length = Math.min(6, letters.length); length > 0; length--) {
    const first = letters.slice(0, length);
    if (!known.has(first)) continue;
    for (const rest of syllablesOf(letters.slice(length), known, most)) {
      readings.push([first, ...rest]);
      if (readings.length >= most) return readings;
    }
  }
  return readings;
}

/** The tokens by which a title is found in pinyin; no text has them, because a digit and letters never share a token there. */
export function pinyinTokens(syllables: readonly string[]): string[] {
  return syllables.map((syllable) => `1${syllable}`);
}

/** The tokens by which a title is found by the first letters of its syllables, in pairs. */
export function initialTokens(initials: string): string[] {
  return [...initials].slice(1).map((letter, i) => `2${initials[i]}${letter}`);
}
