import { createHmac } from 'node:crypto';
import type { Inspection, InspectionFault } from '../archive/inspection.ts';
import { plainDigits } from './characters.ts';
import type { Find } from './find.ts';
import { findInName, findInText } from './find-in-text.ts';
import { maskNumbers } from './mask.ts';

/** What is kept of an inspection: everything but the function that compares numbers. */
export type KeptInspection = Omit<Inspection, 'digestOf' | 'size'>;

/** Where the readers of the formats put what they come upon. `where` is in a clerk's words, empty = the file itself. */
export interface Notes {
  /** Text that a reader of the file sees. */
  text(where: string, text: string): void;
  /** Text that is in the file though a reader doesn't see it, and what it is: 批注, 隐藏的工作表. */
  hidden(what: string, where: string, text: string): void;
  /** Text that is searched and neither shown nor told: properties, alternative texts, addresses of links. */
  aside(where: string, text: string): void;
  /** A file name inside the file. */
  name(where: string, name: string): void;
  author(what: string, value: string, where: string): void;
  fault(fault: InspectionFault, detail?: string): void;
  unread(where: string): void;
  /** Notes of a file inside the file. */
  within(where: string): Notes;
}

/** Names that programs put in by themselves, and bodies: no person is named by them. */
const NO_PERSON =
  /^(administrator|admin|user|users?|owner|root|guest|unknown|un-?named|python-docx|openpyxl|xlsxwriter|apache poi|microsoft( office)?( user)?|windows( user| 用户)?|微软(用户|中国)?|用户|作者|匿名|wps( office)?|libreoffice|office|hp|lenovo|dell|pc|computer|desktop)$|(局|委员会|委|办公室|办|政府|中心|公司|处|科|院|厅|部|站|所|街道|镇)$/i;

/** An empty sheet of notes, and what was noted so far. `secret` is known only to who holds the file: digests are made with it. */
export function takeNotes(secret: string): { notes: Notes; result(): KeptInspection } {
  const kept = { texts: [], finds: [], hidden: [], authors: [], faults: [], unread: [] } as {
    -readonly [K in keyof KeptInspection]: KeptInspection[K][number][];
  };
  const findsIn = (finds: readonly Find[], where: string, text: string) => {
    for (const { kind, masked, offset, length } of finds) {
      const digest = kind.endsWith('number')
        ? digestWith(secret, plainDigits(text.slice(offset, offset + length)))
        : undefined;
      // A number that stands twice in one place is told once.
      if (
        kept.finds.some(
          (other) =>
            other.kind === kind &&
            other.where === where &&
            other.masked === masked &&
            other.digest === digest,
        )
      )
        continue;
      kept.finds.push({ kind, masked, where, ...(digest ? { digest } : {}) });
    }
  };
  const notesAt = (place: string): Notes => {
    const full = (where: string) =>
      maskNumbers(place && where ? `${place}的${where}` : place || where || '文字');
    return {
      text(where, text) {
        if (text.trim() === '') return;
        kept.texts.push({ where: full(where), text });
        findsIn(findInText(text), full(where), text);
      },
      hidden(what, where, text) {
        kept.hidden.push({ what, where: full(where) });
        findsIn(findInText(text), where.endsWith(what) ? full(where) : `${full(where)}（${what}）`, text);
      },
      aside: (where, text) => findsIn(findInText(text), full(where), text),
      name: (where, name) => findsIn(findInName(name), full(where), name),
      author(what, value, where) {
        const name = value.trim();
        if (name !== '' && !NO_PERSON.test(name))
          kept.authors.push({
            what,
            masked: what === '拍摄地点' ? name : maskName(name),
            where: full(where),
          });
        findsIn(findInText(name), full(where), name);
      },
      fault: (fault, detail = '') =>
        kept.faults.push({ fault, where: maskNumbers(place), detail: maskNumbers(detail) }),
      unread: (where) => kept.unread.push(place ? full(where) : where),
      within: (where) => notesAt(place ? `${place}里的${where}` : where),
    };
  };
  // Text beside a find could be the value itself: nothing is kept that a cache or a search index must not hold.
  return { notes: notesAt(''), result: () => ({ ...kept, texts: kept.finds.length > 0 ? [] : kept.texts }) };
}

/** What a find's number is compared by. The secret comes from the file's bytes, so a list of digests alone can't be searched for numbers. */
export function digestWith(secret: string, digits: string): string {
  return createHmac('sha256', secret)
    .update(digits.replace(/^(00)?86(?=1\d{10}$)/, ''))
    .digest('hex')
    .slice(0, 32);
}

/** 张三丰 → 张**. */
function maskName(name: string): string {
  const [first = ''] = name;
  return /^\p{Script=Han}/u.test(name)
    ? `${first}${'*'.repeat(Math.min([...name].length - 1, 4))}`
    : `${name.slice(0, 2)}***`;
}
