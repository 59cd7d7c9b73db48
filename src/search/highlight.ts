import { comparable } from './encoder.ts';
import { mark } from './excerpt.ts';

const BLOCKS = 'p, li, td, th, h1, h2, h3, h4, h5, h6, dd, pre';

/** Marks a phrase in the text of the page, and shows the first one at or behind the clause that the address names. */
export function highlight(phrase: string): void {
  const wanted = comparable(phrase);
  if (wanted === '') return;
  const marks = [
    ...document.querySelectorAll<HTMLElement>('main :is(p, li, td, th, h1, h2, h3, h4, h5, h6, dd, pre)'),
  ]
    .filter((block) => !block.querySelector(BLOCKS) && comparable(block.textContent ?? '').includes(wanted))
    .flatMap((block) => markIn(block, wanted));
  const clause = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const isBehind = (one: Element) =>
    !clause ||
    clause.contains(one) ||
    (clause.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  (marks.find(isBehind) ?? marks[0])?.scrollIntoView({ block: 'center' });
}

function markIn(block: HTMLElement, wanted: string): HTMLElement[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  const marks: HTMLElement[] = [];
  let at = 0;
  const ranges: [start: number, end: number][] = [];
  for (const { text, isMarked } of mark(texts.map(({ data }) => data).join(''), [wanted])) {
    if (isMarked) ranges.push([at, at + text.length]);
    at += text.length;
  }
  let offset = 0;
  for (const text of texts) {
    const { length } = text;
    // From the end, so that the places before stay where they are.
    for (const [start, end] of [...ranges].reverse()) {
      const [from, to] = [Math.max(start - offset, 0), Math.min(end - offset, length)];
      if (from < to) marks.push(wrap(text, from, to));
    }
    offset += length;
  }
  return marks.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}

function wrap(text: Text, from: number, to: number): HTMLElement {
  const wanted = text.splitText(from);
  wanted.splitText(to - from);
  const made = document.createElement('mark');
  wanted.replaceWith(made);
  made.append(wanted);
  return made;
}
