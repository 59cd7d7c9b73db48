/**
 * How official Chinese is written down for the search, the same for the index and for the query: overlapping pairs of Han characters, so that
 * any run of characters can be found as a phrase, whatever a dictionary takes for a word. Brackets, quotes, dashes and spaces are left out, so
 * that 府发〔2020〕1号 and 府发[2020] 1号 are one; commas and full stops stand as a mark on the character before them, so that no phrase runs across.
 */

/** The number of the way of encoding: an index of another number can't be searched with this one. */
export const ENCODING = 1;

/** A Han character, a run of letters or of digits, or a pause, at which a phrase may end. */
interface Unit {
  readonly kind: 'han' | 'word' | 'pause';
  readonly text: string;
}

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

const HAN = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Bopomofo}';
const unitPattern = new RegExp(`[${HAN}]|\\p{N}+|\\p{L}(?:(?![${HAN}])[\\p{L}\\p{M}])*|[,。、;:!?]`, 'gu');
const han = new RegExp(`^[${HAN}]$`, 'u');

/** A text in the form in which two texts are compared: compatibility forms, full width and capitals levelled. */
export function normalise(text: string): string {
  // NFKC would make three full stops of an ellipsis, which ends a phrase; ○ is what many type for the numeral 〇.
  return text.replaceAll('…', '。').normalize('NFKC').toLowerCase().replace(/[○◯]/g, '〇');
}

/** What of a text counts when it is compared: characters, letters, digits and pauses, without brackets, quotes, dashes and spaces. */
export function comparable(text: string): string {
  return (normalise(text).match(unitPattern) ?? []).join('');
}

function unitsOf(text: string): Unit[] {
  return (normalise(text).match(unitPattern) ?? []).map((found) => {
    const pause = pauses[found];
    return pause ? { kind: 'pause', text: pause } : { kind: han.test(found) ? 'han' : 'word', text: found };
  });
}

/** A place that no phrase crosses; the engine counts it as a position and finds it by nothing. */
const gap = '|';

/** One field or paragraph as the tokens of the index, to be parted by spaces. */
export function encodeText(text: string): string[] {
  const units = unitsOf(text);
  const tokens = units.flatMap((unit, i) => {
    if (unit.kind !== 'pause') return tokensOf(unit, units[i - 1], units[i + 1], true);
    // A Han character carries the mark itself.
    return units[i - 1]?.kind === 'word' ? [gap] : [];
  });
  return tokens.length > 0 ? [...tokens, gap] : [];
}

/** What stands in the second place of a token where nothing follows, or where a number stands beside. */
const ALONE = 'z';
const BESIDE = 'y';

/** Beside a number a character stands by itself as well as in its pair, so that a phrase may begin or end between the two. */
function tokensOf(unit: Unit, before: Unit | undefined, after: Unit | undefined, isText: boolean): string[] {
  if (unit.kind === 'word') return [unit.text];
  const isBeside = before?.kind === 'word' || after?.kind === 'word';
  const beside = isBeside ? [unit.text + BESIDE] : [];
  if (after?.kind === 'han' || after?.kind === 'pause') return [...beside, unit.text + after.text];
  // Where a query ends, the last character is in the pair before; where a text ends, it stands alone.
  return isText && !isBeside ? [unit.text + ALONE] : beside;
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
  while (units[0]?.kind === 'pause') units.shift();
  while (units.at(-1)?.kind === 'pause' && units.at(-2)?.kind !== 'han') units.pop();
  if (units.length === 1 && units[0]?.kind === 'han')
    return { phrases: [], single: units[0].text, isLoose: false };
  const phrases: string[][] = [[]];
  let isLoose = false;
  units.forEach((unit, i) => {
    const [before, after] = [units[i - 1], units[i + 1]];
    if (unit.kind !== 'pause') phrases.at(-1)?.push(...tokensOf(unit, before, after, false));
    else if (before?.kind === 'word') {
      phrases.push([]);
      isLoose = true;
    }
    if (unit.kind === 'han' && before?.kind === 'pause' && !after) isLoose = true;
  });
  return { phrases: phrases.filter(({ length }) => length > 0), isLoose };
}
