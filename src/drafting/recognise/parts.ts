import { regularDocumentNumber } from '../../archive/document-number.ts';
import type { SourceBlock } from '../source-block.ts';
import { dayOf, disclosureOf, genreOf } from './words.ts';

/** What a block of an official document is, by GB/T 9704. */
export type Part =
  | '空行' | '紧急程度' | '发文机关标志' | '发文字号' | '签发人' | '标题' | '主送机关' | '正文' | '附件说明' | '署名' | '成文日期'
  | '附注' | '附件标志' | '抄送' | '印发' | '页码' | '目录' | '分隔线';

/** A block with what it is. */
export interface NamedBlock {
  readonly block: SourceBlock;
  readonly part: Part;
}

const HEAD_BLOCKS = 20;
const LONGEST_TITLE = 160;
const ORGAN = /(?:人民政府|办公室|办公厅|委员会|委|局|厅|院|处|中心|街道办事处|公司|大队|支队|管委会)$/;
const NUMBER_LINE = /^(\S*?[〔[（(【﹝][12]\d{3}[〕\])）】﹞]\s*(?:第\s*)?\d+\s*号)(?:\s*签发人[：:].*)?$/u;

/** Says of every block what it is, from the head down and from the foot up. `isOrgan` knows the departments of the portal. */
export function nameParts(blocks: readonly SourceBlock[], isOrgan: (name: string) => boolean): NamedBlock[] {
  const parts: (Part | undefined)[] = blocks.map(blankPart);
  nameHead(blocks, parts, isOrgan);
  nameFoot(blocks, parts);
  nameClosing(blocks, parts, isOrgan);
  nameAnnexes(blocks, parts);
  return blocks.map((block, index) => ({ block, part: parts[index] ?? '正文' }));
}

/** The number in a line of the head, in the form of GB/T 9704. */
export function numberInLine(text: string): string | undefined {
  const found = NUMBER_LINE.exec(text.trim().replace(/\s+(?=[〔[（(【﹝\d号])/gu, ''));
  return regularDocumentNumber(found?.[1] ?? text) ?? undefined;
}

function blankPart({ type, text, images, isContents, nodes }: SourceBlock): Part | undefined {
  if (type === 'table') return text.trim() === '' && images === 0 ? '空行' : undefined;
  if (isContents) return '目录';
  if (text.trim() === '' && images === 0 && nodes.length === 0) return '空行';
  if (/^[—–\-－_＿=\s·.]{2,}$/u.test(text)) return '分隔线';
  return /^[—–-]\s*\d{1,3}\s*[—–-]$/u.test(text.trim()) ? '页码' : undefined;
}

function nameHead(blocks: readonly SourceBlock[], parts: (Part | undefined)[], isOrgan: (name: string) => boolean): void {
  const open = () => blocks.map((_, index) => index).filter((index) => index < HEAD_BLOCKS && parts[index] === undefined);
  const title = open().find((index) => beginsTitle(blocks, index, isOrgan)) ?? -1;
  for (const index of open()) {
    const { text, type, isRed } = blocks[index] as SourceBlock;
    const plain = text.replace(/\s+/gu, '');
    const isBeforeTitle = title === -1 || index < title;
    if (!isBeforeTitle || type === 'table') break;
    if (/^(特急|加急|特提|平急|急件)$/.test(plain)) parts[index] = '紧急程度';
    else if (numberInLine(text)) parts[index] = '发文字号';
    else if (/^签发人[：:]/.test(plain)) parts[index] = '签发人';
    else if (plain.length <= 60 && (/文件$/.test(plain) || isOrgan(plain) || (isRed && ORGAN.test(plain.replace(/(令|公报|公告)$/, ''))))) parts[index] = '发文机关标志';
  }
  if (title === -1) return;
  const look = blocks[title] as SourceBlock;
  for (let index = title; index < blocks.length; index++) {
    const block = blocks[index] as SourceBlock;
    if (parts[index] !== undefined || (index > title && !goesOn(look, blocks[index - 1] as SourceBlock, block))) break;
    parts[index] = '标题';
  }
  // A number that stands below the title, as web pages have it: （綦江府发〔2026〕1号）
  const below = blocks.findIndex((_, index) => index > title && parts[index] === undefined);
  const line = blocks[below];
  if (line && !parts.includes('发文字号') && /^[（(]?\S+[〔[（(]\d{4}[〕\])）]\s*\d+\s*号[）)]?$/u.test(line.text.trim()) && numberInLine(line.text.trim().replace(/^[（(](.*)[）)]$/u, '$1'))) parts[below] = '发文字号';
  const addressee = blocks.findIndex((block, index) => index > title && parts[index] === undefined && block.type === 'paragraph');
  if (/[：:]$/.test(blocks[addressee]?.text.trim() ?? '') && (blocks[addressee]?.text.length ?? 0) < 300) parts[addressee] = '主送机关';
}

/** A title is centred or set large, and says 关于 or ends in a 文种; a web page's first line may look like anything else. */
function beginsTitle(blocks: readonly SourceBlock[], at: number, isOrgan: (name: string) => boolean): boolean {
  const { text, type, isCentred, size, typeface, outline, isRed } = blocks[at] as SourceBlock;
  const plain = text.replace(/\s+/gu, '');
  if (type === 'table' || plain === '' || plain.length > LONGEST_TITLE || /[。：；]$/.test(plain) || isRed || numberInLine(text) || /文件$/.test(plain) || /^签发人/.test(plain)) return false;
  const stands = isCentred || size >= 20 || typeface === '小标宋' || outline !== undefined;
  if (!stands) return /关于.+(通知|意见|决定|公告|通告|批复|函|报告|办法|方案|解读)$/u.test(plain);
  const next = blocks.slice(at + 1).find(({ text: other }) => other.trim() !== '');
  const isLineOfTitle = isOrgan(plain) || ORGAN.test(plain);
  // The issuer's name alone on a line begins the title only where the title goes on below it.
  return isLineOfTitle ? next !== undefined && (next.isCentred || next.size >= 20) && !numberInLine(next.text) && !/文件$/.test(next.text.trim()) : true;
}

function goesOn(first: SourceBlock, before: SourceBlock, block: SourceBlock): boolean {
  if (block.type !== 'paragraph' || /[：:。；]$/.test(block.text.trim()) || /^[（(]/.test(block.text.trim())) return false;
  if (genreOf(before.text) && !/^[（(]/.test(block.text)) return false;
  return block.isCentred === first.isCentred && block.size === first.size && block.typeface === first.typeface && (first.isCentred || first.size >= 20);
}

function nameFoot(blocks: readonly SourceBlock[], parts: (Part | undefined)[]): void {
  for (let index = blocks.length - 1; index >= 0; index--) {
    if (parts[index] === '空行' || parts[index] === '页码' || parts[index] === '分隔线') continue;
    if (parts[index] !== undefined) break;
    const { text } = blocks[index] as SourceBlock;
    const plain = text.replace(/\s+/gu, '');
    if (/^(抄送|主送|分送|抄报)[：:]/.test(plain)) parts[index] = '抄送';
    else if (/\d日印发/.test(plain) || /日印发$/.test(plain)) parts[index] = '印发';
    else if (/^[^。]{2,30}(办公室|办公厅|秘书科|综合科)$/.test(plain) && parts.slice(index).includes('印发')) parts[index] = '印发';
    // The line above goes on over several lines.
    else if (parts.slice(index + 1).some((part) => part === '印发') && isCopyList(blocks, index)) parts[index] = '抄送';
    else break;
  }
}

function isCopyList(blocks: readonly SourceBlock[], at: number): boolean {
  for (let index = at; index >= Math.max(0, at - 3); index--) {
    const text = blocks[index]?.text.trim() ?? '';
    if (/^(抄送|主送|分送|抄报)[：:]/.test(text)) return true;
    if (!/[，,、。]/.test(text) || dayOf(text)) return false;
  }
  return false;
}

/** 署名 above the first day that stands alone behind names, 附注 below it. */
function nameClosing(blocks: readonly SourceBlock[], parts: (Part | undefined)[], isOrgan: (name: string) => boolean): void {
  blocks.forEach(({ text, type }, index) => {
    if (parts[index] !== undefined || type === 'table') return;
    if (disclosureOf(text) && text.trim().length < 30) parts[index] = '附注';
  });
  const dates = blocks.flatMap(({ text }, index) => (parts[index] === undefined && dayOf(text) ? [index] : []));
  const isName = (index: number) => {
    const text = blocks[index]?.text.trim() ?? '';
    return parts[index] === undefined && text.length <= 40 && !/[，。；：、]/.test(text) && (isOrgan(text) || ORGAN.test(text));
  };
  const above = (index: number) => {
    let at = index - 1;
    while (parts[at] === '空行') at--;
    return at;
  };
  const date = dates.find((index) => isName(above(index))) ?? dates[0];
  if (date === undefined) return;
  parts[date] = '成文日期';
  for (let at = above(date); isName(at); at = above(at)) parts[at] = '署名';
}

function nameAnnexes(blocks: readonly SourceBlock[], parts: (Part | undefined)[]): void {
  const closing = parts.indexOf('成文日期');
  let isList = false;
  blocks.forEach(({ text, type }, index) => {
    if (parts[index] === '空行') return;
    if (parts[index] !== undefined || type === 'table') {
      isList = false;
      return;
    }
    const plain = text.trim();
    const goesOn = isList && /^\d{1,2}\s*[.．、]/.test(plain);
    if ((/^附\s*件\s*[：:]/.test(plain) && plain.length > 3 && (closing === -1 || index < closing)) || goesOn) {
      parts[index] = '附件说明';
      isList = true;
    } else {
      isList = false;
      if (/^附\s*件\s*[0-9０-９一二三四五六七八九十]{0,2}\s*[：:]?$/.test(plain)) parts[index] = '附件标志';
    }
  });
}
