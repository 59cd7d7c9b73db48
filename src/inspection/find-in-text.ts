import { findBankCards } from './bank-card.ts';
import { digitRuns } from './digit-runs.ts';
import type { Find } from './find.ts';
import { findIdentityNumbers } from './identity-number.ts';
import { findInternalMarks } from './internal-mark.ts';
import { findMobileNumbers } from './mobile-number.ts';
import { findSecrecyMarks, findSecrecyMarksInName } from './secrecy-mark.ts';

/** Everything that a text gives away, in its order. Digits that belong to a longer number are told once. */
export function findInText(text: string): Find[] {
  return inOrder([...findNumbers(text), ...findSecrecyMarks(text), ...findInternalMarks(text)]);
}

/** The same for a title or a file name, in which a mark needs less to be one. */
export function findInName(name: string): Find[] {
  return inOrder([...findNumbers(name), ...findSecrecyMarksInName(name), ...findInternalMarks(name)]);
}

/** The numbers of a person in a text: an identity number is not told again as a mobile number inside it. */
export function findNumbers(text: string): Find[] {
  return digitRuns(text, 11).flatMap((run) => {
    const told: Find[] = [];
    for (const recognise of [findIdentityNumbers, findBankCards, findMobileNumbers]) {
      told.push(...recognise(run).filter((one) => !told.some((other) => overlaps(one, other))));
    }
    return told;
  });
}

function overlaps(one: Find, other: Find): boolean {
  return one.offset < other.offset + other.length && other.offset < one.offset + one.length;
}

function inOrder(finds: Find[]): Find[] {
  return finds.sort((a, b) => a.offset - b.offset);
}
