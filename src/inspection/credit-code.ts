const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** The check character for the first 17 characters of a 统一社会信用代码, by GB 32100—2015; undefined where a character can't stand in one. */
export function checkCharacter(first17: string): string | undefined {
  const values = [...first17].map((character) => CHARACTERS.indexOf(character));
  if (values.length !== WEIGHTS.length || values.includes(-1)) return undefined;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * (values[index] ?? 0), 0);
  return CHARACTERS[(31 - (sum % 31)) % 31];
}

/** Whether a text is a 统一社会信用代码: 18 characters of which the last agrees with the others. */
export function isCreditCode(text: string): boolean {
  return text.length === 18 && checkCharacter(text.slice(0, 17)) === text[17];
}
