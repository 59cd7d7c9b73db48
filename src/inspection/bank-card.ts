import { type Candidate, candidatesOf, isJoinedOnlyBy, isPartOfLonger } from './candidates.ts';
import { isCreditCode } from './credit-code.ts';
import type { Run } from './digit-runs.ts';
import type { Find } from './find.ts';
import { isIdentityNumber } from './identity-number.ts';

const FOURS = /^4-4-4-(4|4-[123]|[567])$|^6-(10|11|12|13)$|^(1-){15,18}1$/;
/** Codes that begin with a day or a year (serial numbers), or with a place and a year (project, contract and case numbers). */
const BEGINS_WITH_DAY =
  /^(19|20)\d\d(0[1-9]|1[0-2])|^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5])\d{4}(19|20)\d\d/;
const ASCII_WORD = /[A-Za-z0-9]/;

/** Bank card numbers: 16 to 19 digits that pass the check of ISO/IEC 7812-1 (Luhn), and that are no code of another known sort. */
export function findBankCards(run: Run): Find[] {
  const found: Find[] = [];
  for (const one of candidatesOf(run, 16, 19)) {
    if (found.some(({ offset, length }) => one.start < offset + length)) continue;
    if (!isBankCard(one.digits) || isPartOfLonger(one) || !isWrittenAsCard(one) || isPartOfCode(one))
      continue;
    found.push({
      kind: 'bank card number',
      masked: maskBankCard(one.digits),
      offset: one.start,
      length: one.end - one.start,
    });
  }
  return found;
}

/** 6222021234567890128 → 6222***********0128. */
function maskBankCard(digits: string): string {
  return `${digits.slice(0, 4)}${'*'.repeat(digits.length - 8)}${digits.slice(-4)}`;
}

function isBankCard(digits: string): boolean {
  if (!/^[1-9]\d{15,18}$/.test(digits) || new Set(digits).size < 2) return false;
  return (
    passesLuhn(digits) && !isIdentityNumber(digits) && !isCreditCode(digits) && !BEGINS_WITH_DAY.test(digits)
  );
}

function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** One number in ten passes the check by chance, so groups must be those of a card; over cells and lines also begin like one. */
function isWrittenAsCard(one: Candidate): boolean {
  if (isJoinedOnlyBy(one, 'glue')) return true;
  const isGrouped = FOURS.test(one.grouping);
  if (isJoinedOnlyBy(one, 'glue', 'space', 'hyphen')) return isGrouped && !isAmongFigures(one);
  const beginsLikeCard = /^62|^4|^5[1-5]|^3[0568]|^955/.test(one.digits);
  return beginsLikeCard && (isGrouped || (one.grouping.split('-').length === 2 && !one.before && !one.after));
}

/** Whether it stands in a row of figures; a list number before it is fine. */
function isAmongFigures({ before, after, joints }: Candidate): boolean {
  return [before, after].some(
    (neighbour) => neighbour && joints.has(neighbour.joint) && neighbour.group.digits.length > 2,
  );
}

/** A letter, a slash or a hyphen ties the digits to more: an index number, a project code, a document number, an address. */
function isPartOfCode({ text, start, end, joints, before, after }: Candidate): boolean {
  const [left = '', right = ''] = [text[start - 1], text[end]];
  if (ASCII_WORD.test(left) || ASCII_WORD.test(right)) return true;
  if ((/[/=#_〔［[（(]$/.test(left) && /[/_.]/.test(left)) || /[/_〕］]/.test(right)) return true;
  if (joints.has('hyphen')) return before?.joint === 'hyphen' || after?.joint === 'hyphen';
  return [before, after].some(
    (neighbour) =>
      neighbour?.joint === 'hyphen' &&
      /[-－–—]/.test(text.slice(...between(neighbour.group, { start, end }))),
  );
}

function between(
  one: { start: number; end: number },
  other: { start: number; end: number },
): [number, number] {
  return one.end <= other.start ? [one.end, other.start] : [other.end, one.start];
}
