/** Characters that a reader doesn't see, and that may stand inside a number or a mark. */
export const INVISIBLE = '\u200b\u200c\u200d\u2060\ufeff\u00ad';

const ENTITY = /&(?:nbsp|ensp|emsp|thinsp|zwnj|zwj|shy|#\d{1,6}|#x[\da-f]{1,5});/gi;
// Ten digits, then the other two ways of writing nought.
const CHINESE = '〇一二三四五六七八九○零';

/** A text whose entities became what they stand for, padded with what nobody sees, so that offsets stay what they are. */
export function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (entity) => {
    const number = /#(x?)([\da-f]+)/i.exec(entity);
    const code = number ? Number.parseInt(number[2] ?? '', number[1] ? 16 : 10) : 0x20;
    return (code > 0xffff ? ' ' : String.fromCharCode(code)).padEnd(entity.length, '\u2060');
  });
}

/** The digits of a number, however it was written: full-width, Chinese, in groups. An X at the end counts as one. */
export function plainDigits(written: string): string {
  return withoutEntities(written)
    .normalize('NFKC')
    .replace(/[〇○零一二三四五六七八九]/g, (digit) => String(CHINESE.indexOf(digit) % 10))
    .replace(/[^\dXx]/g, '')
    .toUpperCase();
}
