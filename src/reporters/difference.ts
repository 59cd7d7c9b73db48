import { diffArrays } from 'diff';

/** How a report is read: in a terminal, or on the page of a change request. */
export interface ReportStyle {
  readonly format: 'text' | 'markdown';
  /** Masks the numbers of persons, before anything is cut to pieces. */
  readonly mask: (text: string) => string;
}

/** Longest stretch of unchanged text that is shown between two changes. */
const CONTEXT = 12;
/** A value that is longer is shown by its beginning. */
const LONGEST = 400;
const marks = {
  text: { gone: ['[-', '-]'], come: ['{+', '+}'] },
  markdown: { gone: ['~~', '~~'], come: ['**', '**'] },
} as const;

/** One value beside the other: only what differs, with a little around it. */
export function difference(before: string, after: string, { format, mask }: ReportStyle): string {
  const [old, now] = [inOneLine(mask(before)), inOneLine(mask(after))];
  const marked = (text: string, kind: 'gone' | 'come') => {
    const [open, close] = marks[format][kind];
    return text.trim() === '' ? '' : `${open}${written(cut(text.trim()), format)}${close}`;
  };
  if (old === now) return '（只有空白或隐去的号码不同）';
  if (old === '' || now === '') return old === '' ? marked(now, 'come') : marked(old, 'gone');
  const parts = (diffArrays(signs(old), signs(now), { timeout: 500 }) ?? []).map((part) => ({
    ...part,
    value: part.value.join(''),
  }));
  // Texts that have little in common are easier to read whole than letter by letter.
  const same = parts
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.length, 0);
  if (same < Math.max(old.length, now.length) / 2) return `${marked(old, 'gone')} ${marked(now, 'come')}`;
  return parts
    .map(({ value, added, removed }, index) => {
      if (added || removed) return marked(value, added ? 'come' : 'gone');
      return written(around(value, index === 0, index === parts.length - 1), format);
    })
    .join(format === 'markdown' ? ' ' : '');
}

/** Text that a forge must not read as its own markup: no heading, link, mention or tag. */
export function written(text: string, format: ReportStyle['format']): string {
  if (format === 'text') return text;
  return text.replace(/[\\`*_{}[\]()<>#+!|~@&]/g, (mark) => (mark === '@' ? '@\u200b' : `\\${mark}`));
}

/** A text sign by sign; a number is one, so that 80 → 100 is not 8 → 1 and a further 0. */
function signs(text: string): string[] {
  return text.match(/\d+|[a-z]+|./giu) ?? [];
}

function around(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= 2 * CONTEXT) return text;
  return `${isFirst ? '' : text.slice(0, CONTEXT)}……${isLast ? '' : text.slice(-CONTEXT)}`;
}

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}……（共 ${text.length} 字）`;
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
