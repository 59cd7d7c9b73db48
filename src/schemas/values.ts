import { z } from 'zod';

z.config(z.locales.zhCN());

/** Longest title, name or single line that a record may hold, in characters. */
const LONGEST_LINE = 500;

/** Text of one line or a short paragraph. */
export const text = () =>
  z
    .string('这里要写文字')
    .trim()
    .min(1, '这里不能空着')
    .max(LONGEST_LINE, { error: `文字过长，最多 ${LONGEST_LINE} 字` });

/** Text without a limit of its own. */
export const prose = () => z.string('这里要写文字').trim();

/** A plain day in Asia/Shanghai, `2026-02-05`. */
export const day = () => z.iso.date('日期要写成 2026-02-05 的样子，并且是日历上有的一天');

/** A day that may carry a time, `2026-02-05 09:30`; the value is the day alone, so that days compare. */
export const dayWithTime = () =>
  z
    .string('日期要写成 2026-02-05 或 2026-02-05 09:30 的样子')
    .regex(
      /^\d{4}-\d{2}-\d{2}( ([01]\d|2[0-3]):[0-5]\d)?$/,
      '日期要写成 2026-02-05 或 2026-02-05 09:30 的样子',
    )
    .refine((value) => z.iso.date().safeParse(value.slice(0, 10)).success, '日历上没有这一天')
    .transform((value) => value.slice(0, 10));

/** The time of a {@link dayWithTime}, if it was given. Never a fault: the day's own field reports those. */
export const timeOfDay = () =>
  z.unknown().transform((value) => (typeof value === 'string' ? /\d{2}:\d{2}$/.exec(value)?.[0] : undefined));

/** A whole number, not negative. */
export const whole = () =>
  z.preprocess(
    (value) => (typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value),
    z.int('这里要写一个整数'),
  );

/** A year in the Gregorian calendar. */
export const year = () =>
  z.preprocess(
    (value) => (typeof value === 'string' && /^\d{4}$/.test(value) ? Number(value) : value),
    z.int('年份要写成四位数，如 2026').min(1949, '年份不对').max(2100, '年份不对'),
  );

/** 是 or 否. */
export const yesNo = () => z.enum(['是', '否']).transform((value) => value === '是');

const LIST = '这里要写成一列，每行以“- ”开头';

const oneIsAList = (value: unknown) => (typeof value === 'string' ? [value] : value);

/** Several values; one value alone counts as a list of one. Left out = empty. */
export const list = <S extends z.ZodType>(item: S) =>
  z.preprocess(oneIsAList, z.array(item, LIST)).default([]);

/** Several values, at least one. */
export const someOf = <S extends z.ZodType>(item: S) =>
  z.preprocess(oneIsAList, z.array(item, LIST).min(1, '至少写一项'));

/** A web address. */
export const address = () =>
  z.string().regex(/^https?:\/\/[^\s<>"]+$/, '网址要以 https:// 开头，中间没有空格');
