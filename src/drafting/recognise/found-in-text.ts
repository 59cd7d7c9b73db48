import type { Archive } from '../../archive/archive.ts';
import { addDays, addMonths, type Day } from '../../archive/days.ts';
import { regularDocumentNumber } from '../../archive/document-number.ts';
import { numberOf } from '../../markdown/numerals.ts';
import { dayWithin } from './words.ts';

const CODE_AND_NUMBER = /\p{Script=Han}{2,12}[〔[（(【]\d{4}[〕\])）】]\s*(?:第\s*)?\d+\s*号/gu;

/** What the text itself lays down: 施行日期, 有效期至, and which documents it amends or repeals. */
export function foundInText(
  title: string,
  body: string,
  writtenOn: Day | undefined,
  archive: Archive,
): { values: Record<string, unknown>; toConfirm: string[] } {
  const toConfirm: string[] = [];
  const confirm = <T>(key: string, value: T | undefined): T | undefined => {
    if (value !== undefined) toConfirm.push(`${key}: ${Array.isArray(value) ? value.join('、') : value}`);
    return value;
  };
  const effectiveOn = dayWithin(
    /自(\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日)起(?:施行|实施|执行|生效)/.exec(body)?.[1] ?? '',
  );
  const acted = actedOn(title, body, archive);
  return {
    values: {
      施行日期: confirm('施行日期', effectiveOn),
      有效期至: confirm('有效期至', lastDay(body, effectiveOn ?? writtenOn)),
      修改: confirm('修改', acted('修改')),
      废止: confirm('废止', acted('废止')),
    },
    toConfirm,
  };
}

function lastDay(body: string, first: Day | undefined): Day | undefined {
  const until = /有效期(?:限)?(?:截至|至|到)(\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日)/.exec(body)?.[1];
  if (until) return dayWithin(until);
  const years = numberOf(
    /有效期(?:限)?(?:为)?\s*([0-9一二三四五六七八九十]{1,2})\s*年/.exec(body)?.[1] ?? '',
  );
  return first && years > 0 ? addDays(addMonths(first, years * 12), -1) : undefined;
}

/** The documents that a title says to amend or repeal, as far as the portal holds them; found by number, or by name in 《》. */
function actedOn(title: string, body: string, archive: Archive) {
  return (act: '修改' | '废止'): string[] | undefined => {
    if (!new RegExp(`(?:关于|决定|和|及|、)(?:修改|修订|废止|公布)*${act}`).test(title)) return undefined;
    const numbers = [...`${title}\n${body}`.matchAll(CODE_AND_NUMBER)].flatMap(([found]) =>
      numbersEndingIn(found),
    );
    const named = [...title.matchAll(/《([^》]+)》/g)].flatMap(([, name = '']) =>
      archive.all('policy').filter((policy) => policy.title?.includes(`《${name}》`)),
    );
    const known = [
      ...numbers.flatMap((number) => archive.policy(number) ?? []),
      ...(numbers.length === 0 ? named : []),
    ];
    const references = [...new Set(known.map((policy) => policy.documentNumber ?? policy.id))];
    return references.length > 0 ? references : undefined;
  };
}

/** Words that stand before a number can't be told from its code; the archive knows which of the readings is one. */
function numbersEndingIn(found: string): string[] {
  const start = found.search(/[〔[（(【]/u);
  return Array.from({ length: start }, (_, cut) => regularDocumentNumber(found.slice(cut)) ?? '').filter(
    Boolean,
  );
}
