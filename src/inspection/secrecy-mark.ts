import { INVISIBLE, withoutEntities } from './characters.ts';
import type { Find } from './find.ts';

const GAP = `[\\s*_~\`\\\\${INVISIBLE}]{0,8}`;
const LEVEL = `(绝${GAP}密|机${GAP}密|秘${GAP}密)(?:${GAP}级)?`;
const TERM = '(?:长期|解密|启用|[\\d０-９〇零一二三四五六七八九十百两]{1,4}\\s{0,2}(?:年|个?月|天|日))';
const STARRED = new RegExp(
  `${LEVEL}[ \\t\\u00a0\\u3000*_~\`\\\\${INVISIBLE}]{0,12}(?:[★☆⭐✩✭✮✯]|[*＊]{1,2}[ \\t]{0,2}(?=${TERM}))`,
  'gu',
);
const LABELLED = new RegExp(
  `密${GAP}级(?:和保密期限|与保密期限|及保密期限|程度)?${GAP}[：:|｜][\\s|｜*_]{0,8}${LEVEL}(?![、，和与及\\p{Script=Han}])`,
  'gu',
);
const ALONE = new RegExp(
  `^(?!\\s*[-*+]\\s)[\\s#>*_~|｜（(【\\[〔★☆]*${LEVEL}[\\s*_~]*(?:${TERM})?[\\s*_~|｜）)】\\]〕。.！!★☆]*$`,
  'u',
);
const IN_BRACKETS = new RegExp(`[（(【\\[〔]\\s*${LEVEL}\\s*[）)】\\]〕]`, 'u');
const PROSE_BEFORE = /(国家|商业|军事|技术|个人)$/;
/** A document's head: the lines in which GB/T 9704 and habit put what stands over the title. */
const HEAD_LINES = 12;

/** Secrecy marks: a level with a star, a level as 密级, or a level that stands alone at the head (《保守国家秘密法实施条例》第二十一条). */
export function findSecrecyMarks(text: string): Find[] {
  if (!/[绝机秘&]/.test(text)) return [];
  return distinct([
    ...findWrittenMarks(text),
    ...headLines(text).flatMap(({ line, offset }) => findLoneMark(line, offset)),
  ]);
}

/** Marks that need no place to be one: with a star, or named as 密级. */
export function findWrittenMarks(written: string): Find[] {
  const text = withoutEntities(written);
  return /[绝机秘]/.test(text) ? distinct([...starred(text), ...labelled(text)]) : [];
}

/** A level that is all of a line, with its term at most; `offset` is where the line begins. */
export function findLoneMark(line: string, offset: number): Find[] {
  const match = ALONE.exec(line);
  return match ? [find(match[1] ?? '', offset + line.search(/[绝机秘]/), match[1]?.length ?? 0, false)] : [];
}

/** Secrecy marks in a title or a file name: there also a level in brackets or cut off by a sign. */
export function findSecrecyMarksInName(name: string): Find[] {
  const bracketed = IN_BRACKETS.exec(name);
  const cutOff = /(?:^|[\s_\-.·—（(【[★☆/])(绝密|机密|秘密)级?(?=$|[\s_\-.·—）)】\]★☆：:])/u.exec(name);
  const marked = [bracketed, cutOff].flatMap((match) =>
    match ? [find(match[1] ?? '', match.index, match[0].length, false)] : [],
  );
  return distinct([...findSecrecyMarks(name), ...marked]);
}

/** The first lines that hold anything. The cells of a table count as lines: letterheads are set in tables. */
export function headLines(text: string): { line: string; offset: number }[] {
  const found: { line: string; offset: number }[] = [];
  for (const { 0: line, index } of text.slice(0, 4000).matchAll(/[^\n|｜\t]+/g)) {
    if (line.trim() === '') continue;
    found.push({ line, offset: index });
    if (found.length === HEAD_LINES) break;
  }
  return found;
}

function starred(text: string): Find[] {
  return [...text.matchAll(STARRED)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 2), match.index);
    if (before === '工作') return [];
    const hasTerm = new RegExp(`^\\s*${TERM}`, 'u').test(text.slice(match.index + match[0].length));
    return PROSE_BEFORE.test(before) && !hasTerm
      ? []
      : [find(match[1] ?? '', match.index, match[0].length, true)];
  });
}

function labelled(text: string): Find[] {
  return [...text.matchAll(LABELLED)].map((match) =>
    find(match[1] ?? '', match.index, match[0].length, false),
  );
}

function find(level: string, offset: number, length: number, hasStar: boolean): Find {
  const plain = level.replace(/[^绝机秘密]/g, '');
  return { kind: 'secrecy mark', masked: hasStar ? `${plain}★` : plain, offset, length };
}

/** Marks that overlap are one mark. */
function distinct(finds: readonly Find[]): Find[] {
  const sorted = [...finds].sort((a, b) => a.offset - b.offset);
  return sorted.filter(
    (one, index) => !sorted.slice(0, index).some(({ offset, length }) => one.offset < offset + length),
  );
}
