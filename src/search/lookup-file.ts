/** Words that mean the same: the first is how a reader is told of the group. */
export type WordGroup = readonly string[];

/** What helps a query along before the index is asked; small, loaded with the index. */
export interface AliasFile {
  readonly groups: readonly WordGroup[];
}

/** Characters of the traditional script and, at the same places, those of the simplified one. Loaded when a query finds nothing. */
export interface SimplifiedFile {
  readonly traditional: string;
  readonly simplified: string;
}

/** Pinyin of the listed terms and departments, and the syllables that occur. Loaded when a query is all Latin letters. */
export interface PinyinFile {
  readonly syllables: readonly string[];
  /** [word, its pinyin run together, its initials] */
  readonly words: readonly (readonly [word: string, pinyin: string, initials: string])[];
}
