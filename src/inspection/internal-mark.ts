import type { Find } from './find.ts';
import { headLines } from './secrecy-mark.ts';

const KEEP = '(?:请?[注留]意保[存管]|请?妥善保[存管]|不得外传|严禁外传|禁止外传|请勿外传|切勿外传|不得外泄)';
const MATERIAL = '内\\s*部\\s*(?:资\\s*料|文\\s*件|材\\s*料|刊\\s*物|使\\s*用|传\\s*阅)';
const OPEN = '[\\s#>*_~|｜（(【\\[〔★☆“"-]*';
const CLOSE = '[\\s*_~|｜）)】\\]〕。.！!★☆”"]*';

/** A mark and what stays of it in a message; each speaks of a mark, never of the word in running prose. */
const marks: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`${MATERIAL}[\\s，,、·　—]{0,4}${KEEP}`, 'gu'), '内部资料'],
  [new RegExp(`(?<=^|\\n|[|｜\\t])${OPEN}${MATERIAL}${CLOSE}(?=$|\\n|[|｜\\t])`, 'gu'), '内部资料'],
  [new RegExp(`[（(【\\[〔]\\s*${MATERIAL}\\s*[）)】\\]〕]`, 'gu'), '内部资料'],
  [new RegExp(`(?<=^|\\n|[|｜\\t])${OPEN}${KEEP}${CLOSE}(?=$|\\n|[|｜\\t])`, 'gu'), '注意保存、不得外传'],
  [new RegExp(`[（(【\\[〔]\\s*${KEEP}\\s*[）)】\\]〕]`, 'gu'), '注意保存、不得外传'],
  [new RegExp(`(?<=^|\\n|[|｜\\t])${OPEN}工\\s*作\\s*秘\\s*密[\\s*_]*(?:长期|[\\d０-９]{1,3}\\s?(?:年|个?月))?${CLOSE}(?=$|\\n|[|｜\\t])`, 'gu'), '工作秘密'],
  [/工\s*作\s*秘\s*密[\s*_]{0,4}[★☆]/gu, '工作秘密'],
  [/[（(【[〔]\s*工作秘密\s*[）)】\]〕]/gu, '工作秘密'],
  [/份\s*号[*_\s]{0,4}[：:|｜\s]?[*_\s|｜]{0,4}(?:No\.?|№)?\s{0,2}[\d０-９]{3,8}/gu, '份号'],
  [/(?<=^|\n|[|｜\t])[\s*_#>]*份\s*号\s*[：:][\s*_]*(?=$|\n|[|｜\t])/gu, '份号'],
];
const SIGNER = /签\s*发\s*人[*_\s]{0,4}[：:]/u;

/** Marks of papers that were not made for the public: 内部资料, 注意保存, 不得外传, 工作秘密, 份号, and 签发人： at the head (GB/T 9704). */
export function findInternalMarks(text: string): Find[] {
  if (!/内|保[存管]|外[传泄]|秘|份|签/.test(text)) return [];
  const found = marks.flatMap(([pattern, masked]) =>
    [...text.matchAll(pattern)].map((match) => {
      const lead = match[0].length - match[0].replace(/^[\s#>*_~|｜（(【[〔★☆“"-]+/u, '').length;
      return { kind: 'internal mark' as const, masked, offset: match.index + lead, length: match[0].length - lead };
    }),
  );
  const signers = headLines(text).flatMap(({ line, offset }) => {
    const match = SIGNER.exec(line);
    return match ? [{ kind: 'internal mark' as const, masked: '签发人：', offset: offset + match.index, length: match[0].length }] : [];
  });
  const sorted = [...found, ...signers].sort((a, b) => a.offset - b.offset);
  return sorted.filter((one, index) => !sorted.slice(0, index).some(({ offset, length }) => one.offset < offset + length));
}
