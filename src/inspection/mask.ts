import { findNumbers } from './find-in-text.ts';

/** A text as a message may quote it: the numbers of persons in it are masked. */
export function maskNumbers(text: string): string {
  if (!/[\d０-９〇零一二三四五六七八九]/.test(text)) return text;
  const finds = findNumbers(text).sort((a, b) => b.offset - a.offset);
  return finds.reduce(
    (rest, { masked, offset, length }) => rest.slice(0, offset) + masked + rest.slice(offset + length),
    text,
  );
}
