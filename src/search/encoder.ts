/**
 * How official Chinese is written down for the search, the same for the index and for the query: overlapping pairs of Han characters, so that
 * any run of characters can be found as a phrase, whatever a dictionary takes for a word. Brackets, quotes, dashes and spaces are left out, so
 * that 府发〔2020〕1号 and 府发[2020] 1号 are one; commas and full stops stand as a mark on the character before them, so that no phrase runs across.
 */

/** The number of the way of encoding: an index of another number can't be searched with this one. */
export const ENCODING = 1;

const HAN = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Bopomofo}';
/** A Han character, a run of letters or of digits, or a pause, at which a phrase may end. */
const unitPattern = new RegExp(`[${HAN}]|\\p{N}+|\\p{L}(?:(?![${HAN}])[\\p{L}\\p{M}])*|[,。、;:!?]`, 'gu');
const hanPattern = new RegExp(`^[${HAN}]$`, 'u');

/** The mark that a Han character carries where the sentence pauses behind it: a letter, because the engine drops punctuation. */
const pauses: Readonly<Record<string, string>> = {
  ',': 'a',
  '。': 'b',
  '、': 'c',
  ';': 'd',
  ':': 'e',
  '!': 'f',
  '?': 'g',
};
/** What stands in that place where nothing follows, or where a number stands beside. */
const ALONE = 'z';
const BESIDE = 'y';

/** A place that no phrase crosses; the engine counts it as a position and finds it by nothing. */
export const GAP = '|';

/** A text in the form in which two texts are compared: compatibility forms, full width and capitals levelled. */
export function normalise(text: string): string {
  // NFKC would make three full stops of an ellipsis, which ends a phrase; ○ is what many type for the numeral 〇.
  return text.replace(/…/g, '。').normalize('NFKC').toLowerCase().replace(/[○◯]/g, '〇');
}

/** What of a text counts when it is compared: characters, letters, digits and pauses, without brackets, quotes, dashes and spaces. */
export function comparable(text: string): string {
  return unitsOf(text).join('');
}

function unitsOf(text: string): string[] {
  return normalise(text).match(unitPattern) ?? [];
}

type UnitKind = 'han' | 'word' | 'pause';

// A portal has millions of units and a few thousand different ones.
const kinds = new Map<string, UnitKind>();

function kindOf(unit: string | undefined): UnitKind | undefined {
  if (unit === undefined) return undefined;
  const known = kinds.get(unit);
  if (known) return known;
  const kind = unit in pauses ? 'pause' : hanPattern.test(unit) ? 'han' : 'word';
  kinds.set(unit, kind);
  return kind;
}

/** One field or paragraph as the tokens of the index, to be parted by spaces. */
export function encodeText(text: string): string[] {
  const tokens: string[] = [];
  appendText(text, tokens);
  return tokens;
}

/** Appends the tokens of a field or paragraph, a gap behind them. */
export function appendText(text: string, tokens: string[]): void {
  const units = unitsOf(text);
  if (units.length === 0) return;
  let before: UnitKind | undefined;
  let kind = kindOf(units[0]);
  for (let i = 0; i < units.length; i++) {
    const after = kindOf(units[i + 1]);
    if (kind !== 'pause') appendUnit(units, i, before, kind, after, true, tokens);
    // A Han character carries the mark itself.
    else if (before === 'word') tokens.push(GAP);
    before = kind;
    kind = after;
  }
  tokens.push(GAP);
}

/** Beside a number a character stands by itself as well as in its pair, so that a phrase may begin or end between the two. */
function appendUnit(
  units: readonly string[],
  at: number,
  before: UnitKind | undefined,
  kind: UnitKind | undefined,
  after: UnitKind | undefined,
  isText: boolean,
  tokens: string[],
): void {
  const unit = units[at] as string;
  if (kind === 'word') {
    tokens.push(unit);
    return;
  }
  const isBeside = before === 'word' || after === 'word';
  if (isBeside) tokens.push(unit + BESIDE);
  if (after === 'han') tokens.push(unit + units[at + 1]);
  else if (after === 'pause') tokens.push(unit + pauses[units[at + 1] as string]);
  // Where a query ends, the last character is in the pair before; where a text ends, it stands alone.
  else if (isText && !isBeside) tokens.push(unit + ALONE);
}

/** One keyword as the index has it. Neither phrase nor single character: there is nothing in it to look for. */
export interface EncodedKeyword {
  /** Runs of tokens that must stand together, each in this order. */
  readonly phrases: readonly (readonly string[])[];
  /** The only Han character of the keyword, with which the tokens looked for begin. */
  readonly single?: string;
  /** True where the index can't tell all that the keyword asks for; then the text of a hit has to be looked at. */
  readonly isLoose: boolean;
}

/** A keyword as the phrases to look for. */
export function encodeKeyword(keyword: string): EncodedKeyword {
  const units = unitsOf(keyword);
  while (kindOf(units[0]) === 'pause') units.shift();
  while (kindOf(units.at(-1)) === 'pause' && kindOf(units.at(-2)) !== 'han') units.pop();
  const [only] = units;
  if (only !== undefined && units.length === 1 && kindOf(only) === 'han')
    return { phrases: [], single: only, isLoose: false };
  const phrases: string[][] = [[]];
  let isLoose = false;
  units.forEach((unit, i) => {
    const [before, kind, after] = [kindOf(units[i - 1]), kindOf(unit), kindOf(units[i + 1])];
    if (kind !== 'pause') appendUnit(units, i, before, kind, after, false, phrases.at(-1) as string[]);
    else if (before === 'word') {
      phrases.push([]);
      isLoose = true;
    }
    if (kind === 'han' && before === 'pause' && !after) isLoose = true;
  });
  return { phrases: phrases.filter(({ length }) => length > 0), isLoose };
}
