import type { Day } from '../../archive/days.ts';
import { numberOf } from '../../markdown/numerals.ts';
import { genres } from '../../schemas/policy.ts';

const DATE =
  /^([0-9〇○零Ｏ一二三四五六七八九０-９]{4})\s*年\s*([0-9０-９一二三四五六七八九十]{1,3})\s*月\s*([0-9０-９一二三四五六七八九十]{1,3})\s*日$/u;
const DATE_WITHIN = /(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/;

/** The day that is all of a text: 2026年5月1日, 二〇二六年五月一日. */
export function dayOf(text: string): Day | undefined {
  const [, year = '', month = '', date = ''] = DATE.exec(text.trim()) ?? [];
  return year ? dayFrom(numberOf(year.replace(/[○Ｏ]/g, '〇')), numberOf(month), numberOf(date)) : undefined;
}

/** The first day that a text names in figures, or that stands as 2026-05-01 or 2026/5/1. */
export function dayWithin(text: string): Day | undefined {
  const [, year, month, date] =
    DATE_WITHIN.exec(text) ?? /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(text) ?? [];
  return year ? dayFrom(Number(year), Number(month), Number(date)) : undefined;
}

function dayFrom(year: number, month: number, date: number): Day | undefined {
  const day = new Date(Date.UTC(year, month - 1, date));
  return day.getUTCMonth() === month - 1 && day.getUTCDate() === date
    ? day.toISOString().slice(0, 10)
    : undefined;
}

/** 文种, by the last words of a title. */
export function genreOf(title: string): string | undefined {
  const plain = title.replace(/（[^（）]*）$/u, '').trim();
  if (/令$/.test(plain)) return '命令';
  return genres.find((genre) => plain.endsWith(genre));
}

/** 公开属性, by a note such as （此件公开发布）. */
export function disclosureOf(note: string): '主动公开' | '依申请公开' | '不予公开' | undefined {
  const plain = note.replace(/[\s（）()【】[\]：:]/g, '');
  if (/^(?:此件|本件)?(?:不予公开|不公开|不宜公开)(?:发布)?$|(?:属性|方式|选项|形式)不予公开$/.test(plain))
    return '不予公开';
  if (/^(?:此件|本件)?依申请公开$|(?:属性|方式|选项|形式)依申请公开$/.test(plain)) return '依申请公开';
  return /^(?:此件|本件)?(?:公开发布|主动公开|予以公开|全文公开)$|(?:属性|方式|选项|形式)主动公开$/.test(
    plain,
  )
    ? '主动公开'
    : undefined;
}
