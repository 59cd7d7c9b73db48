import type { Element } from 'hast';
import type { RootContent } from 'mdast';
import { cleanNodes } from '../clean-nodes.ts';
import { markdownOf, noteDefinition } from '../html-to-markdown.ts';
import type { CarriedFile, Remark, Source, SourceBlock } from '../source-block.ts';
import { cellsOfSeveralParagraphs } from '../table-nodes.ts';
import { readEmbedded } from './embedded.ts';
import { markDocument, markOf, type RawBlock } from './mark-document.ts';
import { Numbering } from './numbering.ts';
import { openWord, refuseWhatIsSecret } from './package.ts';
import { textOf } from './paragraph-text.ts';
import { mergedCellsIn, remarksOn, remarksOnBody } from './remarks.ts';
import { readStyles } from './styles.ts';
import { convertWord } from './to-html.ts';
import { descendantsOf, localName, type XmlElement } from './xml-tree.ts';

const PLAIN_LOOK = {
  typeface: '其他',
  isBold: false,
  isCentred: false,
  isRight: false,
  isRed: false,
  size: 16,
} as const;

/** Reads a .docx: every paragraph and table in its order, as Markdown, with what Markdown can't hold told. Throws `Refusal`. */
export async function readWord(file: string, bytes: Uint8Array): Promise<Source> {
  const word = openWord(bytes);
  const hidden = await refuseWhatIsSecret(file, bytes);
  const document = word.xml('word/document.xml') as XmlElement;
  const styles = readStyles(word.xml('word/styles.xml'));
  const before = remarksOn(document, word, hidden);
  const embedded = readEmbedded(document, word);
  const body = markDocument(document, new Numbering(word.xml('word/numbering.xml')), styles);
  const converted = await convertWord(word.withDocument(document));
  const counts = { paragraph: 0, table: 0 };
  const tables: Remark[] = [];
  const blocks = body.blocks.map((raw, index) => {
    const type = localName(raw.element) === 'tbl' ? 'table' : 'paragraph';
    const number = ++counts[type];
    const element = converted.blocks.get(markOf(index));
    if (type === 'table') tables.push(...remarksOnTable(raw.element, element, number));
    return blockOf(raw, type, number, element);
  });
  const notes = converted.notes.map(noteDefinition);
  const noteRemark =
    notes.length > 0
      ? [
          {
            where: '正文',
            what: `脚注或尾注 ${notes.length} 处`,
            outcome: '带过来了，列在网页正文的最后',
            isLoss: false,
          },
        ]
      : [];
  return {
    file,
    blocks,
    footnotes: notes,
    remarks: [
      ...before,
      ...remarksOnBody(body),
      ...tables,
      ...noteRemark,
      ...embedded.remarks,
      ...converted.remarks,
    ],
    files: [...withDescriptions(converted.images, blocks), ...embedded.files],
    values: {},
  };
}

function blockOf(
  raw: RawBlock,
  type: SourceBlock['type'],
  number: number,
  element: Element | undefined,
): SourceBlock {
  const nodes = element ? cleanNodes(markdownOf(element)) : [];
  const text = type === 'table' ? tableText(raw.element) : textOf(raw.element).trim();
  return {
    number,
    type,
    text,
    nodes: raw.number?.isBullet ? [bulletItem(nodes)] : nodes,
    images: imagesIn(nodes).length,
    ...(raw.look ?? PLAIN_LOOK),
    ...(raw.number && !raw.number.isBullet ? { automaticNumber: raw.number.label } : {}),
    ...(raw.number?.isBullet ? { isBullet: true } : {}),
    ...(raw.isFromTextBox ? { origin: '文本框' as const } : {}),
    ...(raw.isContents ? { isContents: true } : {}),
  };
}

function bulletItem(nodes: readonly RootContent[]): RootContent {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: [
      { type: 'listItem', spread: false, children: nodes.filter((node) => node.type === 'paragraph') },
    ],
  };
}

function tableText(table: XmlElement): string {
  const rows = descendantsOf(table, 'tr').map((row) =>
    descendantsOf(row, 'tc')
      .map((cell) => descendantsOf(cell, 'p').map(textOf).join(' ').trim())
      .join('\t'),
  );
  return rows.join('\n');
}

function remarksOnTable(table: XmlElement, element: Element | undefined, number: number): Remark[] {
  const where = `第 ${number} 个表格`;
  const merged = mergedCellsIn(table);
  const several = element ? cellsOfSeveralParagraphs(element) : 0;
  const nested = descendantsOf(table, 'tbl').length;
  return [
    ...(merged > 0
      ? [
          {
            where,
            what: `合并单元格 ${merged} 处`,
            outcome: '网页表格没有合并的格：占满一行的表头移到表格上面，其余的在每一格里重复写出，请核对',
            isLoss: false,
          },
        ]
      : []),
    ...(several > 0
      ? [
          {
            where,
            what: `${several} 个格里有好几段`,
            outcome: '带过来了，同一格里的各段接成一段，用空格隔开',
            isLoss: false,
          },
        ]
      : []),
    ...(nested > 0
      ? [{ where, what: '表格里套着表格', outcome: '里面的表格接成了文字，请核对', isLoss: true }]
      : []),
  ];
}

/** An image is titled by what its author wrote as its description. */
function withDescriptions(files: readonly CarriedFile[], blocks: readonly SourceBlock[]): CarriedFile[] {
  const titles = new Map(
    blocks
      .flatMap(({ nodes }) => imagesIn(nodes))
      .map(({ url, alt }) => [url.replace('carried:', ''), alt ?? '']),
  );
  return files.map((file) => ({ ...file, title: titles.get(file.name) ?? '' }));
}

function imagesIn(nodes: readonly RootContent[]): { url: string; alt?: string | null }[] {
  const found: { url: string; alt?: string | null }[] = [];
  const visit = (node: RootContent): void => {
    if (node.type === 'image') found.push(node);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  for (const node of nodes) visit(node);
  return found;
}
