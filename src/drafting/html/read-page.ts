import type { Element } from 'hast';
import { toText } from 'hast-util-to-text';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Archive } from '../../archive/archive.ts';
import { findSecrecyMarks } from '../../inspection/secrecy-mark.ts';
import { cleanNodes } from '../clean-nodes.ts';
import { markdownOf } from '../html-to-markdown.ts';
import { Refusal } from '../refusal.ts';
import type { Remark, Source, SourceBlock } from '../source-block.ts';
import { typefaceOf } from '../word/paragraph-look.ts';
import { readMetadata, valuesOf } from './page-metadata.ts';
import { blocksOf, decodePage, textOf } from './page-text.ts';
import { outcomeOf, resolve } from './page-values.ts';

/** Reads a page saved from an existing site: its metadata table, and its text in the order of the paragraphs. Throws {@link Refusal}. */
export function readPage(file: string, bytes: Uint8Array, archive: Archive): Source {
  const tree = unified().use(rehypeParse).parse(decodePage(bytes));
  const { values, unused } = valuesOf(readMetadata(tree));
  const elements = blocksOf(textOf(tree));
  if (elements.length === 0)
    throw new Refusal(
      '网页里没有找到正文',
      '用浏览器打开原网页，等正文显示出来以后，再“另存为 → 网页，仅 HTML”',
    );
  const counts = { paragraph: 0, table: 0 };
  const blocks = elements.map((element): SourceBlock => blockOf(element, counts));
  const marks = findSecrecyMarks(blocks.map(({ text }) => text).join('\n'));
  if (marks.length > 0)
    throw new Refusal(
      `有密级标志：“${marks[0]?.masked}”`,
      '已经公开在网上的涉密内容，立即按保密规定报告；不得放进这个仓库',
    );
  const images = blocks.reduce((sum, block) => sum + block.images, 0);
  const { known, remarks } = resolve(values, archive);
  return {
    file,
    blocks: blocks.map((block) => ({ ...block, nodes: withoutImages(block.nodes), images: 0 })),
    footnotes: [],
    remarks: [
      ...remarks,
      ...unused.map(
        ([label, value]): Remark => ({
          where: '网页的著录表',
          what: `${label}：${value}`,
          outcome: outcomeOf(label),
          isLoss: label !== '有效性' || !/^有效|现行/.test(value),
        }),
      ),
      ...(images > 0
        ? [
            {
              where: '正文',
              what: `图片（网页上的）${images} 张`,
              outcome: '没有带过来：另存图片，放进 attachments/ 后用“附件”写明',
              isLoss: true,
            },
          ]
        : []),
    ],
    files: [],
    values: known,
  };
}

function blockOf(element: Element, counts: { paragraph: number; table: number }): SourceBlock {
  const type = element.tagName === 'table' ? 'table' : 'paragraph';
  const style = stylesIn(element);
  const nodes = cleanNodes(markdownOf(element));
  const size = Number(/font-size:\s*([\d.]+)pt/.exec(style)?.[1] ?? 16);
  return {
    number: ++counts[type],
    type,
    text: toText(element)
      .replace(/\u00a0/g, ' ')
      .trim(),
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

function withoutImages(nodes: SourceBlock['nodes']): SourceBlock['nodes'] {
  return nodes
    .map((node) =>
      'children' in node
        ? ({ ...node, children: withoutImages(node.children as SourceBlock['nodes']) } as typeof node)
        : node,
    )
    .filter(
      (node) =>
        node.type !== 'image' &&
        !('children' in node && node.type !== 'tableCell' && node.children.length === 0),
    );
}
