import type { AutomaticNumber, Numbering } from './numbering.ts';
import { isHiddenRun } from './paragraph-text.ts';
import type { WordStyles } from './styles.ts';
import { attribute, childOf, descendantsOf, elementsOf, localName, type XmlElement } from './xml-tree.ts';

/** The automatic number of a paragraph, written into it as if typed; the converter then sees no list and no style. */
export function takeNumber(
  paragraph: XmlElement,
  numbering: Numbering,
  styles: WordStyles,
): AutomaticNumber | undefined {
  const properties = childOf(paragraph, 'pPr');
  const styleId = attribute(childOf(properties, 'pStyle'), 'val');
  const style = styleId === undefined ? undefined : styles.get(styleId);
  const own = childOf(properties, 'numPr');
  const listId = attribute(childOf(own, 'numId'), 'val') ?? style?.numberId;
  const ownLevel = attribute(childOf(own, 'ilvl'), 'val');
  const level =
    ownLevel === undefined
      ? (style?.numberLevel ?? (listId && styleId ? numbering.levelOfStyle(listId, styleId) : undefined) ?? 0)
      : Number(ownLevel);
  const number = listId && listId !== '0' ? numbering.next(listId, level) : undefined;
  if (properties)
    properties.children = properties.children.filter(
      (child) => typeof child === 'string' || localName(child) !== 'numPr',
    );
  if (!number || number.isBullet) return number;
  const prefix = prefixOf(paragraph);
  const space = /[\d\p{L}]$/u.test(number.label) ? ' ' : '';
  const text: XmlElement = {
    name: `${prefix}t`,
    attributes: { 'xml:space': 'preserve' },
    children: [number.label + space],
  };
  insertFirst(paragraph, { name: `${prefix}r`, attributes: {}, children: [text] });
  return number;
}

/** Takes the contents of text boxes out of a paragraph; of one that is written twice, for new and old Words, only the first. */
export function takeTextBoxes(paragraph: XmlElement): XmlElement[] {
  const found: XmlElement[] = [];
  const take = (element: XmlElement, isRepeat: boolean): void => {
    for (const child of elementsOf(element)) {
      if (localName(child) === 'txbxContent') {
        if (!isRepeat) found.push(child);
        element.children = element.children.filter((one) => one !== child);
      } else
        take(
          child,
          isRepeat ||
            (localName(child) === 'Fallback' &&
              descendantsOf(paragraph, 'Choice').length > 0 &&
              found.length > 0),
        );
    }
  };
  take(paragraph, false);
  return found;
}

/** Removes hidden runs, and bookmarks. Returns how many runs. */
export function removeHidden(element: XmlElement): number {
  let count = 0;
  element.children = element.children.filter((child) => {
    if (typeof child === 'string') return true;
    const isHidden = localName(child) === 'r' && isHiddenRun(child);
    count += isHidden ? 1 : removeHidden(child);
    // The document's own bookmarks would become anchors that nobody asked for.
    return !isHidden && !/^bookmark(Start|End)$/.test(localName(child));
  });
  return count;
}

/** What the converter doesn't know it can't make a list or a heading of: both are told by their text. */
export function removeStyle(properties: XmlElement): void {
  properties.children = properties.children.filter(
    (child) => typeof child === 'string' || localName(child) !== 'pStyle',
  );
}

/** Puts an element before the first run of a paragraph. */
export function insertFirst(paragraph: XmlElement, child: XmlElement): void {
  const at = paragraph.children.findIndex((one) => typeof one !== 'string' && localName(one) === 'pPr') + 1;
  paragraph.children.splice(at, 0, child);
}

/** The prefix that an element is written with, its colon included. */
export function prefixOf({ name }: XmlElement): string {
  return name.slice(0, name.indexOf(':') + 1);
}
