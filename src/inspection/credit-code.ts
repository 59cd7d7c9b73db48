const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** The check character for the first 17 characters of a 统一社会信用代码, by GB 32100—2015; undefined where a character can't stand in one. */
function checkCharacter(first17: string): string | undefined {
  const values = [...first17].map((character) => CHARACTERS.indexOf(character));
  if (values.length !== WEIGHTS.length || values.includes(-1)) return undefined;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * (values[index] ?? 0), 0);
  return CHARACTERS[(31 - (sum % 31)) % 31];
}

/** Whether a text is a 统一社会信用代码: 18 characters of which the last agrees with the others. */
export function isCreditCode(text: string): boolean {
  return text.length === 18 && checkCharacter(text.slice(0, 17)) === text[17];
}

// 登记管理部门 and 机构类别, then the six digits of a place, of which the first two are a province's.
const FORM = /^[159Y][1239](10|1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])\d{4}[0-9A-Z]{9}[0-9A-Z]$/;
const BODY_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Whether a text can only be a 统一社会信用代码: besides the last character its form agrees, and the check character of the
 * 组织机构代码 inside it (GB 11714—1997). Needed to tell it from an identity number, of which one in 31 would pass the first check alone.
 */
export function isAllocatedCreditCode(text: string): boolean {
  if (!FORM.test(text) || !isCreditCode(text)) return false;
  const sum = BODY_WEIGHTS.reduce(
    (total, weight, index) => total + weight * Number.parseInt(text[8 + index] ?? '', 36),
    0,
  );
  return '0X987654321'[sum % 11] === text[16];
}
