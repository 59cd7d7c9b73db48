import type { AutomaticNumber, Numbering } from './numbering.ts';
import { type Look, lookOfParagraph } from './paragraph-look.ts';
import type { WordStyles } from './styles.ts';
import { insertFirst, prefixOf, removeHidden, removeStyle, takeNumber, takeTextBoxes } from './take-out.ts';
import { attribute, childOf, descendantsOf, elementsOf, localName, type XmlElement } from './xml-tree.ts';

/** A paragraph or table of the body, in the order in which it is read. */
export interface RawBlock {
  readonly element: XmlElement;
  readonly number: AutomaticNumber | undefined;
  /** Undefined for a table. */
  readonly look: Look | undefined;
  readonly isFromTextBox: boolean;
  readonly isContents: boolean;
}

/** What stands in the body, and what of it can't be a block. */
export interface RawBody {
  readonly blocks: readonly RawBlock[];
  readonly numbered: readonly AutomaticNumber[];
  readonly textBoxes: number;
  readonly hiddenRuns: number;
  readonly foreignParts: number;
}

/** The bookmark by which a block is found again in what the converter makes. */
export const markOf = (index: number) => `block-${index}`;

/**
 * Makes the body one row of paragraphs and tables, each with a bookmark: text boxes come behind the paragraph that they hang on,
 * automatic numbers become typed ones, hidden runs go. Changes the tree.
 */
export function markDocument(document: XmlElement, numbering: Numbering, styles: WordStyles): RawBody {
  const body = childOf(document, 'body');
  const blocks: RawBlock[] = [];
  const numbered: AutomaticNumber[] = [];
  const counts = { textBoxes: 0, hiddenRuns: 0, foreignParts: 0 };
  const numberOf = (paragraph: XmlElement) => {
    const number = takeNumber(paragraph, numbering, styles);
    if (number) numbered.push(number);
    return number;
  };
  const visit = (
    container: XmlElement | undefined,
    above: { isFromTextBox: boolean; isContents: boolean },
  ): void => {
    for (const element of elementsOf(container)) {
      const name = localName(element);
      if (name === 'p') {
        const boxes = takeTextBoxes(element);
        counts.hiddenRuns += removeHidden(element);
        const [look, contents] = [lookOfParagraph(element, styles), isContents(element, styles)];
        blocks.push({
          element,
          look,
          number: numberOf(element),
          ...above,
          isContents: above.isContents || contents,
        });
        counts.textBoxes += boxes.length;
        for (const box of boxes) visit(box, { ...above, isFromTextBox: true });
      } else if (name === 'tbl') {
        for (const paragraph of descendantsOf(element, 'p')) numberOf(paragraph);
        counts.hiddenRuns += removeHidden(element);
        blocks.push({ element, look: undefined, number: undefined, ...above });
      } else if (name === 'sdt')
        visit(childOf(element, 'sdtContent'), {
          ...above,
          isContents: above.isContents || isGallery(element),
        });
      else if (/^(customXml|smartTag|ins|moveTo)$/.test(name)) visit(element, above);
      else if (name === 'altChunk') counts.foreignParts++;
    }
  };
  visit(body, { isFromTextBox: false, isContents: false });
  if (body) body.children = blocks.map(({ element }) => element);
  for (const properties of descendantsOf(body, 'pPr')) removeStyle(properties);
  for (const [index, { element }] of blocks.entries()) addMark(element, markOf(index));
  return { blocks, numbered, ...counts };
}

function isContents(paragraph: XmlElement, styles: WordStyles): boolean {
  const style = styles.get(attribute(childOf(childOf(paragraph, 'pPr'), 'pStyle'), 'val') ?? '');
  return /^(toc|目录) ?\d/i.test(style?.name ?? '');
}

function isGallery(sdt: XmlElement): boolean {
  return descendantsOf(childOf(sdt, 'sdtPr'), 'docPartGallery').some((one) =>
    /table of contents/i.test(attribute(one, 'val') ?? ''),
  );
}

function addMark(element: XmlElement, mark: string): void {
  const paragraph = localName(element) === 'p' ? element : descendantsOf(element, 'p')[0];
  if (!paragraph) return;
  const prefix = prefixOf(paragraph);
  const attributes = { [`${prefix}id`]: mark.slice(6), [`${prefix}name`]: mark };
  insertFirst(paragraph, { name: `${prefix}bookmarkStart`, attributes, children: [] });
}
