import { type Candidate, candidatesOf, isJoinedOnlyBy, isPartOfLonger } from './candidates.ts';
import { isAllocatedCreditCode } from './credit-code.ts';
import type { Run } from './digit-runs.ts';
import type { Find } from './find.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_CHARACTERS = '10X98765432';
// The first two digits of the codes of GB/T 2260; foreigners with permanent residence have a 9 before the province's.
const PROVINCES = /^9?(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;

/** Whether 18 characters are an identity number by GB 11643—1999: place, a real day of birth, and a last character that agrees. */
export function isIdentityNumber(text: string): boolean {
  if (!/^\d{17}[\dX]$/.test(text) || !PROVINCES.test(text) || !isDay(text.slice(6, 14))) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return CHECK_CHARACTERS[sum % 11] === text[17] && !isAllocatedCreditCode(text);
}

/** Identity numbers, grouped or whole; a masked one has no 18 digits and is fine. */
export function findIdentityNumbers(run: Run): Find[] {
  return [
    ...candidatesOf(run, 18, 18).filter(isWhole),
    ...candidatesOf(run, 15, 15).filter(isOldAndSaysSo),
  ].map(({ digits, start, end }) => ({
    kind: 'identity number',
    masked: maskIdentityNumber(digits),
    offset: start,
    length: end - start,
  }));
}

/** 500222199001011234 → 500***********1234. */
function maskIdentityNumber(digits: string): string {
  return `${digits.slice(0, 3)}${'*'.repeat(digits.length - 7)}${digits.slice(-4)}`;
}

function isWhole(candidate: Candidate): boolean {
  if (!isIdentityNumber(candidate.digits) || isPartOfLonger(candidate)) return false;
  // 索引号: the code of a body, a year and a serial number.
  const isIndexNumber = /^\/(19|20)\d\d-\d/.test(candidate.text.slice(candidate.end, candidate.end + 7));
  return !isIndexNumber && !isInsideCreditCode(candidate);
}

// The numbers of before 1999 have no check digit: without the word in front, any account number could be one.
function isOldAndSaysSo(candidate: Candidate): boolean {
  const { digits, text, start } = candidate;
  if (!PROVINCES.test(digits) || !isDay(`19${digits.slice(6, 12)}`)) return false;
  return (
    isJoinedOnlyBy(candidate, 'glue', 'space') &&
    !isPartOfLonger(candidate) &&
    /身份证[^\d。；\n]{0,10}$/.test(text.slice(Math.max(0, start - 14), start))
  );
}

/** A letter directly before or behind: the digits belong to a code of another sort. */
function isInsideCreditCode({ text, start, end }: Candidate): boolean {
  return /[A-Z]/.test(text[start - 1] ?? '') && /[A-Z]/.test(text[end] ?? '');
}

function isDay(yyyymmdd: string): boolean {
  const [year = 0, month = 0, day = 0] = [yyyymmdd.slice(0, 4), yyyymmdd.slice(4, 6), yyyymmdd.slice(6)].map(
    Number,
  );
  if (year < 1900 || year > 2049) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
