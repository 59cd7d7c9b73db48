import type { Find } from './find.ts';
import { headLines } from './secrecy-mark.ts';

const WORDS =
  /内\s{0,3}部\s{0,3}(?:资\s{0,3}料|文\s{0,3}件|材\s{0,3}料|刊\s{0,3}物|使\s{0,3}用|传\s{0,3}阅)|[注留]意保[存管]|妥善保[存管]|(?:不得|严禁|禁止|请勿|切勿)外[传泄]|工\s{0,3}作\s{0,3}秘\s{0,3}密|份\s{0,3}号/g;
const KEEP = '请?(?:[注留]意保[存管]|妥善保[存管]|(?:不得|严禁|禁止|请勿|切勿)外[传泄])';
const FRAME = '[\\s#>*_~（(【\\[〔）)】\\]〕★☆“”"。.！!，,、·　—-]*';
const NUMBER_FOLLOWS = /^[\s*_：:|｜]{0,8}(?:No\.?|№)?\s{0,2}[\d０-９]{3,8}/;
const SIGNER = /签\s{0,3}发\s{0,3}人[*_\s]{0,4}[：:]/u;

/** Each mark: its words, what may stand beside them in a line of its own, and what a message shows. */
const marks: readonly { word: RegExp; alone: RegExp; masked: string }[] = [
  { word: /^内/, alone: new RegExp(`^${FRAME}(?:${KEEP}${FRAME})?$`, 'u'), masked: '内部资料' },
  {
    word: /保[存管]$|外[传泄]$/,
    alone: new RegExp(`^${FRAME}请?${FRAME}(?:${KEEP}${FRAME})?$`, 'u'),
    masked: '注意保存、不得外传',
  },
  {
    word: /^工/,
    alone: new RegExp(`^${FRAME}(?:长期|[\\d０-９]{1,3}\\s?(?:年|个?月))?${FRAME}$`, 'u'),
    masked: '工作秘密',
  },
  { word: /^份/, alone: /^[\s#>*_]*[：:][\s*_]*$/u, masked: '份号' },
];

/** Marks of papers that were not made for the public: 内部资料, 注意保存, 不得外传, 工作秘密, 份号, and 签发人： at the head (GB/T 9704). */
export function findInternalMarks(text: string): Find[] {
  const found: Find[] = [];
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    const end = found.at(-1);
    if (end && index < end.offset + end.length) continue;
    const [from, to] = cellAround(text, index, index + word.length);
    const [before, after] = [text.slice(from, index), text.slice(index + word.length, to)];
    const mark = marks.find((one) => one.word.test(word));
    if (!mark) continue;
    // In a list of the sorts of secrets the word alone is no mark.
    const isListed =
      mark.masked === '工作秘密' && (/^\s*[-*•]\s/.test(before) || /[|｜\t]/.test(text[from - 1] ?? ''));
    const isAlone = !isListed && mark.alone.test(before + after);
    const length = isAlone && mark.masked !== '份号' ? Math.max(word.length, to - index) : word.length;
    if (isAlone || isFramed(word, before, text.slice(index + word.length, index + word.length + 30))) {
      found.push({ kind: 'internal mark', masked: mark.masked, offset: index, length });
    }
  }
  return [...found, ...signers(text)].sort((a, b) => a.offset - b.offset);
}

/** Within a line of prose: in brackets of its own, 内部资料 with an order to keep it, 工作秘密 with a star, 份号 with its number. */
function isFramed(word: string, before: string, after: string): boolean {
  if (/[（(【[〔]\s*$/.test(before) && /^\s*[）)】\]〕]/.test(after)) return true;
  if (word.startsWith('内')) return new RegExp(`^[\\s，,、·　—]{0,4}${KEEP}`, 'u').test(after);
  if (word.startsWith('工')) return /^[\s*_]{0,4}[★☆]/u.test(after);
  return word.startsWith('份') && NUMBER_FOLLOWS.test(after);
}

function signers(text: string): Find[] {
  if (!/签\s{0,3}发/.test(text)) return [];
  return headLines(text).flatMap(({ line, offset }) => {
    const match = SIGNER.exec(line);
    return match
      ? [{ kind: 'internal mark', masked: '签发人：', offset: offset + match.index, length: match[0].length }]
      : [];
  });
}

/** The line, or the cell of a table, in which something stands; cut short where it is long, since a mark never is. */
function cellAround(text: string, start: number, end: number): [number, number] {
  let from = start;
  while (from > 0 && start - from < 40 && !/[\n|｜\t]/.test(text[from - 1] ?? '')) from--;
  let to = end;
  while (to < text.length && to - end < 40 && !/[\n|｜\t]/.test(text[to] ?? '')) to++;
  return [from, to];
}
