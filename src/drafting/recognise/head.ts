import { regularDocumentNumber } from '../../archive/document-number.ts';
import type { SourceBlock } from '../source-block.ts';
import { ORGAN } from './organ.ts';
import type { Part } from './parts.ts';
import { genreOf } from './words.ts';

const HEAD_BLOCKS = 20;
const LONGEST_TITLE = 160;
const NUMBER_LINE = /^(\S*?[〔[（(【﹝][12]\d{3}[〕\])）】﹞]\s*(?:第\s*)?\d+\s*号)(?:\s*签发人[：:].*)?$/u;

/** The number in a line of the head, in the form of GB/T 9704. */
export function numberInLine(text: string): string | undefined {
  const found = NUMBER_LINE.exec(text.trim().replace(/\s+(?=[〔[（(【﹝\d号])/gu, ''));
  return regularDocumentNumber(found?.[1] ?? text) ?? undefined;
}

/** Names the parts of the head: 发文机关标志, 发文字号, 标题, 主送机关. */
export function nameHead(
  blocks: readonly SourceBlock[],
  parts: (Part | undefined)[],
  isOrgan: (name: string) => boolean,
): void {
  const open = () =>
    blocks.map((_, index) => index).filter((index) => index < HEAD_BLOCKS && parts[index] === undefined);
  const title = open().find((index) => beginsTitle(blocks, index, isOrgan)) ?? -1;
  for (const index of open()) {
    const { text, type, isRed } = blocks[index] as SourceBlock;
    const plain = text.replace(/\s+/gu, '');
    const isBeforeTitle = title === -1 || index < title;
    if (!isBeforeTitle || type === 'table') break;
    if (/^(特急|加急|特提|平急|急件)$/.test(plain)) parts[index] = '紧急程度';
    else if (numberInLine(text)) parts[index] = '发文字号';
    else if (/^签发人[：:]/.test(plain)) parts[index] = '签发人';
    else if (
      plain.length <= 60 &&
      (/文件$/.test(plain) || isOrgan(plain) || (isRed && ORGAN.test(plain.replace(/(令|公报|公告)$/, ''))))
    )
      parts[index] = '发文机关标志';
  }
  if (title === -1) return;
  const look = blocks[title] as SourceBlock;
  for (let index = title; index < blocks.length; index++) {
    const block = blocks[index] as SourceBlock;
    if (
      parts[index] !== undefined ||
      (index > title && !goesOn(look, blocks[index - 1] as SourceBlock, block))
    )
      break;
    parts[index] = '标题';
  }
  // A number that stands below the title, as web pages have it: （示范府发〔2026〕1号）
  const below = blocks.findIndex((_, index) => index > title && parts[index] === undefined);
  const line = blocks[below];
  if (
    line &&
    !parts.includes('发文字号') &&
    /^[（(]?\S+[〔[（(]\d{4}[〕\])）]\s*\d+\s*号[）)]?$/u.test(line.text.trim()) &&
    numberInLine(line.text.trim().replace(/^[（(](.*)[）)]$/u, '$1'))
  )
    parts[below] = '发文字号';
  const addressee = blocks.findIndex(
    (block, index) => index > title && parts[index] === undefined && block.type === 'paragraph',
  );
  if (/[：:]$/.test(blocks[addressee]?.text.trim() ?? '') && (blocks[addressee]?.text.length ?? 0) < 300)
    parts[addressee] = '主送机关';
}

/** A title is centred or set large, and says 关于 or ends in a 文种; a web page's first line may look like anything else. */
function beginsTitle(
  blocks: readonly SourceBlock[],
  at: number,
  isOrgan: (name: string) => boolean,
): boolean {
  const { text, type, isCentred, size, typeface, outline, isRed } = blocks[at] as SourceBlock;
  const plain = text.replace(/\s+/gu, '');
  if (
    type === 'table' ||
    plain === '' ||
    plain.length > LONGEST_TITLE ||
    /[。：；]$/.test(plain) ||
    isRed ||
    numberInLine(text) ||
    /文件$/.test(plain) ||
    /^签发人/.test(plain)
  )
    return false;
  const stands = isCentred || size >= 20 || typeface === '小标宋' || outline !== undefined;
  if (!stands) return /关于.+(通知|意见|决定|公告|通告|批复|函|报告|办法|方案|解读)$/u.test(plain);
  const next = blocks.slice(at + 1).find(({ text: other }) => other.trim() !== '');
  const isLineOfTitle = isOrgan(plain) || ORGAN.test(plain);
  // The issuer's name alone on a line begins the title only where the title goes on below it.
  return isLineOfTitle
    ? next !== undefined &&
        (next.isCentred || next.size >= 20) &&
        !numberInLine(next.text) &&
        !/文件$/.test(next.text.trim())
    : true;
}

function goesOn(first: SourceBlock, before: SourceBlock, block: SourceBlock): boolean {
  if (block.type !== 'paragraph' || /[：:。；]$/.test(block.text.trim()) || /^[（(]/.test(block.text.trim()))
    return false;
  if (genreOf(before.text) && !/^[（(]/.test(block.text)) return false;
  return (
    block.isCentred === first.isCentred &&
    block.size === first.size &&
    block.typeface === first.typeface &&
    (first.isCentred || first.size >= 20)
  );
}
