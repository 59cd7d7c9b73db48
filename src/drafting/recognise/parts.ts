import type { SourceBlock } from '../source-block.ts';
import { nameAnnexes, nameClosing, nameFoot } from './foot.ts';
import { nameHead } from './head.ts';

/** What a block of an official document is, by GB/T 9704. */
export type Part =
  | '空行'
  | '紧急程度'
  | '发文机关标志'
  | '发文字号'
  | '签发人'
  | '标题'
  | '主送机关'
  | '正文'
  | '附件说明'
  | '署名'
  | '成文日期'
  | '附注'
  | '附件标志'
  | '抄送'
  | '印发'
  | '页码'
  | '目录'
  | '分隔线';

/** A block with what it is. */
export interface NamedBlock {
  readonly block: SourceBlock;
  readonly part: Part;
}

/** Says of every block what it is, from the head down and from the foot up. `isOrgan` knows the departments of the portal. */
export function nameParts(blocks: readonly SourceBlock[], isOrgan: (name: string) => boolean): NamedBlock[] {
  const parts: (Part | undefined)[] = blocks.map(blankPart);
  nameHead(blocks, parts, isOrgan);
  nameFoot(blocks, parts);
  nameClosing(blocks, parts, isOrgan);
  nameAnnexes(blocks, parts);
  return blocks.map((block, index) => ({ block, part: parts[index] ?? '正文' }));
}

function blankPart({ type, text, images, isContents, nodes }: SourceBlock): Part | undefined {
  if (type === 'table') return text.trim() === '' && images === 0 ? '空行' : undefined;
  if (isContents) return '目录';
  if (text.trim() === '' && images === 0 && nodes.length === 0) return '空行';
  if (/^[—–\-－_＿=\s·.]{2,}$/u.test(text)) return '分隔线';
  return /^[—–-]\s*\d{1,3}\s*[—–-]$/u.test(text.trim()) ? '页码' : undefined;
}
