import type { Element, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Archive } from '../../archive/archive.ts';
import { regularDocumentNumber } from '../../archive/document-number.ts';
import { findSecrecyMarks } from '../../inspection/secrecy-mark.ts';
import { cleanNodes } from '../clean-nodes.ts';
import { markdownOf } from '../html-to-markdown.ts';
import { departmentNamed } from '../recognise/department-named.ts';
import { Refusal } from '../refusal.ts';
import type { Remark, Source, SourceBlock } from '../source-block.ts';
import { typefaceOf } from '../word/paragraph-look.ts';
import { readMetadata, valuesOf } from './page-metadata.ts';

/** Where the sites of the region put an article's text, the surest first. */
const CONTAINERS = [/trs_editor|view TRS|TRS_UEDITOR/i, /^(zoom|article-?content|content|zwnr)$/i, /(article|zw|xl|content|detail)[-_]?(con|content|body|text|nr)/i];
const BLOCKS = /^(p|h[1-6]|table|li|blockquote|pre)$/;
const NOT_TEXT = /^(script|style|nav|header|footer|form|button|iframe|noscript)$/;

/** Reads a page saved from an existing site: its metadata table, and its text in the order of the paragraphs. Throws {@link Refusal}. */
export function readPage(file: string, bytes: Uint8Array, archive: Archive): Source {
  const tree = unified().use(rehypeParse).parse(decodePage(bytes));
  const { values, unused } = valuesOf(readMetadata(tree));
  const elements = blocksOf(textOf(tree));
  if (elements.length === 0) throw new Refusal('网页里没有找到正文', '用浏览器打开原网页，等正文显示出来以后，再“另存为 → 网页，仅 HTML”');
  const counts = { paragraph: 0, table: 0 };
  const blocks = elements.map((element): SourceBlock => blockOf(element, counts));
  const marks = findSecrecyMarks(blocks.map(({ text }) => text).join('\n'));
  if (marks.length > 0) throw new Refusal(`有密级标志：“${marks[0]?.masked}”`, '已经公开在网上的涉密内容，立即按保密规定报告；不得放进这个仓库');
  const images = blocks.reduce((sum, block) => sum + block.images, 0);
  const { known, remarks } = resolve(values, archive);
  return {
    file,
    blocks: blocks.map((block) => ({ ...block, nodes: withoutImages(block.nodes), images: 0 })),
    footnotes: [],
    remarks: [
      ...remarks,
      ...unused.map(([label, value]): Remark => ({ where: '网页的著录表', what: `${label}：${value}`, outcome: outcomeOf(label), isLoss: label !== '有效性' || !/^有效|现行/.test(value) })),
      ...(images > 0 ? [{ where: '正文', what: `图片（网页上的）${images} 张`, outcome: '没有带过来：另存图片，放进 attachments/ 后用“附件”写明', isLoss: true }] : []),
    ],
    files: [],
    values: known,
  };
}

/** Pages say in their head how they are written; those that say nothing are UTF-8 or what a Chinese Windows writes. */
function decodePage(bytes: Uint8Array): string {
  const charset = /charset\s*=\s*["']?([\w-]+)/i.exec(Buffer.from(bytes.subarray(0, 2048)).toString('latin1'))?.[1]?.toLowerCase() ?? '';
  if (/^(gb2312|gbk|gb18030)$/.test(charset)) return new TextDecoder('gb18030').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function textOf(tree: Root): Element | Root {
  for (const pattern of CONTAINERS) {
    let best: Element | undefined;
    visit(tree, 'element', (element) => {
      const names = [String(element.properties['id'] ?? ''), ...((element.properties['className'] as string[] | undefined) ?? [])];
      if (!names.some((name) => pattern.test(name))) return;
      if (!best || toText(element).length > toText(best).length) best = element;
    });
    if (best && toText(best).trim().length > 20) return best;
  }
  let best: Element | Root = tree;
  let most = 0;
  visit(tree, 'element', (element) => {
    const own = element.children.filter((child): child is Element => child.type === 'element' && child.tagName === 'p').reduce((sum, child) => sum + toText(child).length, 0);
    if (own > most) [best, most] = [element, own];
  });
  return best;
}

function blocksOf(container: Element | Root): Element[] {
  return container.children.flatMap((child): Element[] => {
    if (child.type !== 'element' || NOT_TEXT.test(child.tagName)) return [];
    if (BLOCKS.test(child.tagName)) return [child];
    return hasBlocks(child) ? blocksOf(child) : [{ ...child, tagName: 'p' }];
  });
}

function hasBlocks(element: Element): boolean {
  return element.children.some((child) => child.type === 'element' && (BLOCKS.test(child.tagName) || hasBlocks(child)));
}

function blockOf(element: Element, counts: { paragraph: number; table: number }): SourceBlock {
  const type = element.tagName === 'table' ? 'table' : 'paragraph';
  const style = stylesIn(element);
  const nodes = cleanNodes(markdownOf(element));
  const size = Number(/font-size:\s*([\d.]+)pt/.exec(style)?.[1] ?? 16);
  return {
    number: ++counts[type],
    type,
    text: toText(element).replace(/\u00a0/g, ' ').trim(),
    nodes,
    images: JSON.stringify(nodes).split('"type":"image"').length - 1,
    typeface: typefaceOf(/font-family:\s*([^;]+)/.exec(style)?.[1] ?? ''),
    isBold: /font-weight:\s*(bold|[6-9]00)/.test(style),
    isCentred: /text-align:\s*center/.test(style) || element.properties['align'] === 'center',
    isRight: /text-align:\s*right/.test(style) || element.properties['align'] === 'right',
    isRed: /[^-]color:\s*(red|#f00|#ff0000)/i.test(style),
    size,
    ...(/^h[1-6]$/.test(element.tagName) ? { outline: Number(element.tagName[1]) } : {}),
  };
}

/** The styles of an element and of what alone stands in it. */
function stylesIn(element: Element): string {
  const only = element.children.filter((child) => child.type === 'element');
  const own = `;${String(element.properties['style'] ?? '')}`;
  return only.length === 1 && only[0]?.type === 'element' ? own + stylesIn(only[0]) : own;
}

/** A text in place of a list, a department or topic under another name: what the portal knows it as. */
function resolve(values: Readonly<Record<string, unknown>>, archive: Archive): { known: Record<string, unknown>; remarks: Remark[] } {
  const known: Record<string, unknown> = { ...values };
  const remarks: Remark[] = [];
  const put = (key: string, read: (text: string) => string | undefined, isMany: boolean) => {
    const text = values[key];
    if (typeof text !== 'string') return;
    const parts = isMany ? text.split(/[,，、;；\s]+/).filter(Boolean) : [text];
    const found = parts.flatMap((part) => read(part) ?? []);
    if (found.length > 0) known[key] = isMany ? [...new Set(found)] : found[0];
    else {
      delete known[key];
      remarks.push({ where: '网页的著录表', what: `${key}：${text}`, outcome: isMany ? '没有带过来：名单里没有，请从名单里选' : '没有带过来：写法不对，请核对', isLoss: true });
    }
  };
  put('发文机关', (text) => departmentNamed(text, archive), true);
  put('主题分类', (text) => archive.topic(text.split(/[\\/>]/).at(-1)?.trim() ?? '')?.name, true);
  put('发文字号', (text) => regularDocumentNumber(text), false);
  return { known, remarks };
}

function outcomeOf(label: string): string {
  if (label === '有效性') return '没有带过来：有效性由日期和废止关系算出来；已经失效的写“失效”，被废止的由废止它的文件写“废止”';
  return '没有带过来：没有对应的著录项';
}

function withoutImages(nodes: SourceBlock['nodes']): SourceBlock['nodes'] {
  return nodes.map((node) => ('children' in node ? ({ ...node, children: withoutImages(node.children as SourceBlock['nodes']) } as typeof node) : node)).filter((node) => node.type !== 'image' && !('children' in node && node.type !== 'tableCell' && node.children.length === 0));
}
