import { type Candidate, candidatesOf, isJoinedOnlyBy, isPartOfLonger } from './candidates.ts';
import type { Run } from './digit-runs.ts';
import type { Find } from './find.ts';

const MOBILE = /^1[3-9]\d{9}$/;
const WITH_COUNTRY = /^(?:00)?86(1[3-9]\d{9})$/;
const SINGLE_DIGITS = '1-1-1-1-1-1-1-1-1-1-1';
const WRITTEN_SO = new Set([
  '11',
  '3-4-4',
  '3-8',
  '7-4',
  '3-3-5',
  '3-5-3',
  '4-3-4',
  '4-4-3',
  '5-6',
  '3-2-3-3',
  '3-2-2-2-2',
  '3-3-3-2',
  SINGLE_DIGITS,
]);
const IN_CELLS = new Set(['3-4-4', '3-8', '7-4', SINGLE_DIGITS]);
const SAYS_SO = /电话|手机|号码|联系|Tel|Phone|Mobile/i;
/** How far around a table's first row its heading may stand, in characters. */
const HEADING = 200;
const UNIT = /^\s?(?:元|万|亿|美元|吨|千克|公斤|千瓦|平方|立方|亩|公里|米|%|％)/;

/** Mobile numbers of the mainland, 1 and a digit from 3 to 9 and nine more, with or without +86, whole or in groups. */
export function findMobileNumbers(run: Run): Find[] {
  const found: Find[] = [];
  for (const one of candidatesOf(run, 11, 15)) {
    const digits = WITH_COUNTRY.exec(one.digits)?.[1] ?? one.digits;
    const end = found.at(-1) ? (found.at(-1)?.offset ?? 0) + (found.at(-1)?.length ?? 0) : 0;
    if (
      one.start < end ||
      !MOBILE.test(digits) ||
      isPartOfLonger(one) ||
      !isWrittenAsNumber(one, digits, end)
    )
      continue;
    found.push({
      kind: 'mobile number',
      masked: maskMobileNumber(digits),
      offset: one.start,
      length: one.end - one.start,
    });
  }
  return found;
}

/** 13800138000 → 138****8000. */
function maskMobileNumber(digits: string): string {
  return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
}

function isWrittenAsNumber(one: Candidate, digits: string, endOfLast: number): boolean {
  if (UNIT.test(one.text.slice(one.end, one.end + 4))) return false;
  if (isJoinedOnlyBy(one, 'glue')) return true;
  if (one.digits !== digits) return !one.joints.has('cell') && !one.joints.has('line');
  if (one.joints.has('cell'))
    return IN_CELLS.has(one.grouping) && (one.grouping === SINGLE_DIGITS || isNoStatistic(one));
  if (one.joints.has('line')) return !one.before && !one.after && isJoinedOnlyBy(one, 'glue', 'line');
  return WRITTEN_SO.has(one.grouping) && !isAmongFigures(one, endOfLast);
}

/** Columns of figures may look like 138, 1234, 5678: a nought in front or a heading tells a telephone number. */
function isNoStatistic({ grouping, digits, text, start }: Candidate): boolean {
  const sizes = grouping.split('-').map(Number);
  const starts = sizes
    .slice(1)
    .map((_, index) => sizes.slice(0, index + 1).reduce((sum, size) => sum + size, 0));
  const table = text.lastIndexOf('\n\n', start) + 1;
  const heading =
    text.slice(Math.max(0, table - HEADING), table + HEADING) +
    text.slice(Math.max(0, start - HEADING), start);
  return starts.some((at) => digits[at] === '0') || SAYS_SO.test(heading);
}

/** Whether it stands in a row of figures: `2019 2020 138 1234 5678`. A list number or another telephone number beside it is fine. */
function isAmongFigures({ before, after, joints, text, start }: Candidate, endOfLast: number): boolean {
  const isFigure = (neighbour: Candidate['before'], least: number) =>
    neighbour !== undefined &&
    joints.has(neighbour.joint) &&
    neighbour.group.digits.length >= least &&
    neighbour.group.digits.length < 11;
  const followsTelephone =
    before?.group.end === endOfLast || /\d{3,4}-\d{7,8}\s*$/.test(text.slice(Math.max(0, start - 20), start));
  // The next number in a list of them begins like one, or like an office telephone.
  const isNext = /^(1[3-9]\d|0\d{2,3})$/.test(after?.group.digits ?? '');
  return (isFigure(before, 3) && !followsTelephone) || (isFigure(after, 1) && !isNext);
}
