import type { Archive } from '../archive/archive.ts';
import { documentNumberOf } from '../archive/document-number.ts';
import { isCreditCode } from '../inspection/credit-code.ts';
import type { Draft } from './draft.ts';

/** The next 发文字号 of a department in a year, in its first 公文代字; undefined where it has none. */
export function nextDocumentNumber(
  archive: Archive,
  department: string,
  year: string,
  drafts: readonly Draft[] = [],
): string | undefined {
  const code = archive.department(department)?.documentCodes[0];
  if (!code) return undefined;
  const known = [
    ...archive.all('policy').map((policy) => policy.documentNumber),
    ...drafts.map(({ values }) => values['发文字号']),
  ];
  const serials = known.flatMap((number) => {
    const parts = documentNumberOf(String(number ?? ''));
    return parts?.code === code && String(parts.year) === year ? [parts.serial] : [];
  });
  return `${code}〔${year}〕${Math.max(0, ...serials) + 1}号`;
}

/** The next 索引号 of a department in a year; undefined where its 统一社会信用代码 is missing or wrong. */
export function nextIndexNumber(
  archive: Archive,
  department: string,
  year: string,
  drafts: readonly Draft[] = [],
): string | undefined {
  const code = archive.department(department)?.creditCode;
  if (!code || !isCreditCode(code)) return undefined;
  const known = [
    ...archive.all('policy').map((policy) => policy.indexNumber),
    ...drafts.map(({ values }) => values['索引号']),
  ];
  const serials = known.map((number) =>
    Number(new RegExp(`^${code}/${year}-(\\d{5})$`).exec(String(number ?? ''))?.[1] ?? 0),
  );
  return `${code}/${year}-${String(Math.max(0, ...serials) + 1).padStart(5, '0')}`;
}
