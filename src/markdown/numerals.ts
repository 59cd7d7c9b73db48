const FIGURES = ['〇一二三四五六七八九', '零', '○', '零一两', '0123456789', '０１２３４５６７８９'];
const DIGITS = new Map(FIGURES.flatMap((row) => [...row].map((figure, value) => [figure, value] as const)));

const UNITS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** The characters that a number of a clause or chapter is written with, for use inside a character class. */
export const NUMERALS = '〇零○一二两三四五六七八九十百千0-9０-９';

/** The value of a number in Chinese, arabic or full-width figures: 一百零五, 一〇五 and 105 are 105. NaN where it is none. */
export function numberOf(written: string): number {
  let sum = 0;
  let pending = 0;
  for (const character of written) {
    const unit = UNITS.get(character);
    const digit = DIGITS.get(character);
    if (unit) {
      sum += (pending || 1) * unit;
      pending = 0;
    } else if (digit === undefined) return Number.NaN;
    else pending = pending * 10 + digit;
  }
  return written === '' ? Number.NaN : sum + pending;
}
