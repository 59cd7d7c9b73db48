import type { Element, Root } from 'hast';
import mammoth from 'mammoth';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { CarriedFile, Remark } from '../source-block.ts';
import { markOf } from './mark-document.ts';

/** What the converter made of a marked document. */
export interface ConvertedWord {
  /** Mark → the paragraph or table that carries it. */
  readonly blocks: ReadonlyMap<string, Element>;
  readonly notes: readonly Element[];
  readonly images: readonly CarriedFile[];
  readonly remarks: readonly Remark[];
}

const PREFIX = 'word-';
const EXTENSIONS: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/jpeg': 'jpg' };

/** Converts a document that was marked beforehand. An image becomes `carried:<name>`. */
export async function convertWord(document: Buffer): Promise<ConvertedWord> {
  const images: CarriedFile[] = [];
  const remarks: Remark[] = [];
  const convertImage = mammoth.images.imgElement(async (image) => {
    const extension = EXTENSIONS[image.contentType];
    if (!extension) {
      remarks.push({
        where: '正文',
        what: `图片（${image.contentType}）`,
        outcome: '没有带过来：网站只放 png 和 jpg 图片，请另存后作为附件加上',
        isLoss: true,
      });
      return { src: '' };
    }
    const name = `${images.length + 1}.${extension}`;
    images.push({ name, bytes: await image.readAsBuffer(), isImage: true, title: '' });
    return { src: `carried:${name}` };
  });
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: document },
    { idPrefix: PREFIX, ignoreEmptyParagraphs: false, convertImage, styleMap: ['comment-reference => !'] },
  );
  const told = messages
    .map(({ message }) => message)
    .filter((message) => !/style|was ignored|comment/i.test(message));
  for (const message of new Set(told))
    remarks.push({
      where: '正文',
      what: `转换程序没有读懂的内容`,
      outcome: `请对照原件（${message}）`,
      isLoss: true,
    });
  const tree = unified().use(rehypeParse, { fragment: true }).parse(value);
  return { ...byMark(tree), images, remarks };
}

function byMark(tree: Root): Pick<ConvertedWord, 'blocks' | 'notes'> {
  const blocks = new Map<string, Element>();
  const notes: Element[] = [];
  for (const child of tree.children) {
    if (child.type !== 'element') continue;
    visit(child, 'element', (element, index, parent) => {
      const id = String(element.properties['id'] ?? '');
      if (/^word-(foot|end)note-\d+$/.test(id)) notes.push(element);
      if (!id.startsWith(PREFIX + markOf(0).slice(0, -1))) return undefined;
      blocks.set(id.slice(PREFIX.length), child);
      if (!parent || index === undefined) return undefined;
      parent.children.splice(index, 1);
      return index;
    });
  }
  return { blocks, notes };
}
