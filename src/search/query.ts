import { comparable, type EncodedKeyword, encodeKeyword } from './encoder.ts';

/** Every token costs a reader a file, so a longer phrase is asked for by three windows of it; the texts found are then looked at. */
const LONGEST_PHRASE = 7;
const WINDOW = 2;

/** A keyword of a query, ready to be looked for. */
export interface Keyword extends EncodedKeyword {
  /** What to look for first: the phrases, the long ones by windows. */
  readonly windows: readonly (readonly string[])[];
  /** As it was typed. */
  readonly text: string;
  /** As it is compared with a text. */
  readonly comparable: string;
  /** How many tokens of the index it covers when it stands there. */
  readonly length: number;
}

/** The keywords of a query, all of which are wanted: what spaces part. */
export function keywordsOf(query: string): Keyword[] {
  return query
    .split(/\s+/)
    .map(keywordOf)
    .filter(({ phrases, single }) => phrases.length > 0 || single !== undefined);
}

function keywordOf(text: string): Keyword {
  const { phrases, single, isLoose } = encodeKeyword(text);
  const length = phrases.flat().length;
  const windows = phrases.flatMap((phrase) =>
    phrase.length > LONGEST_PHRASE ? windowsOf(phrase) : [phrase],
  );
  return {
    text,
    comparable: comparable(text).replace(/^[,。、;:!?]+/, ''),
    length: single === undefined ? length : 1,
    phrases,
    windows,
    ...(single === undefined ? {} : { single }),
    isLoose,
  };
}

/** Beginning, middle and end of a long phrase. */
function windowsOf(phrase: readonly string[]): string[][] {
  return [0, Math.floor((phrase.length - WINDOW) / 2), phrase.length - WINDOW].map((start) =>
    phrase.slice(start, start + WINDOW),
  );
}

/** How a record answers a query, the best first. */
export const ranks = ['exact', 'titleStart', 'title', 'number', 'body'] as const;

/** Where in a record a keyword was found: its first position, and how long title and number are there. */
export interface Place {
  readonly position: number;
  readonly title: number;
  readonly number: number;
}

/** The rank of a record for one keyword, as a position in {@link ranks}. */
export function rankOf(keyword: Keyword, { position, title, number }: Place): number {
  if (position === 0) return keyword.length === title ? 0 : 1;
  if (position < title) return 2;
  // Behind the title's pairs stand a gap and, where it doesn't end in a number, its last character.
  if (position > title + 2 + number) return 4;
  return position <= title + 2 && keyword.length === number ? 0 : 3;
}

/** Tokens by which a record resembles a query that nothing answers: single tokens of its phrases, spread over a long query. */
export function resemblingTokens(keywords: readonly Keyword[], most = 12): string[] {
  const tokens = [...new Set(keywords.flatMap(({ phrases }) => phrases.flat()))];
  if (tokens.length <= most) return tokens;
  return Array.from(
    { length: most },
    (_, i) => tokens[Math.floor((i * (tokens.length - 1)) / (most - 1))] as string,
  );
}
