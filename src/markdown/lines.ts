import type { Nodes, Paragraph, Root, RootContent, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { contextOf } from './context.ts';
import { ITEM } from './items.ts';

// Han, kana, full-width forms and the punctuation between them are set without spaces.
const WIDE =
  /[\u2018-\u201d\u2026\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[\ud840-\udbff][\udc00-\udfff]?|[\udc00-\udfff]/;
const SENTENCE_END = /[。；：！？;:]\s*$/;

/**
 * remark plugin: what a single line break means. A numbered line, 第六条 or （二）, begins a paragraph of its own;
 * within a sentence the lines are joined, between Han characters without a space. Typed indents are taken away: the page indents.
 */
export function joinLines() {
  return (tree: Root, file: { data: object }): void => {
    const { clauseLines } = contextOf(file);
    tree.children = tree.children.flatMap((node): RootContent[] =>
      node.type === 'paragraph' ? splitAtNumbers(node, (line) => clauseLines.has(line)) : [node],
    );
    joinWithin(tree);
  };
}

function splitAtNumbers(paragraph: Paragraph, beginsClause: (line: number) => boolean): Paragraph[] {
  if (!paragraph.children.some((child) => child.type === 'text' && child.value.includes('\n')))
    return [paragraph];
  let current = paragraph.children.slice(0, 0);
  const parts: Paragraph[] = [{ ...paragraph, children: current }];
  paragraph.children.forEach((child, index) => {
    if (child.type !== 'text') {
      current.push(child);
      return;
    }
    let line = child.position?.start.line ?? 0;
    for (const text of child.value.split('\n')) {
      const isFirst = line === (child.position?.start.line ?? 0);
      const before = current.at(-1);
      const opening = text.trim() || textOf(paragraph.children[index + 1]);
      const startsAnew =
        !isFirst &&
        (beginsClause(line) || (ITEM.test(opening.trimStart()) && SENTENCE_END.test(textOf(before))));
      if (startsAnew) {
        current = [textNode(text, line)];
        parts.push({ ...paragraph, position: positionAt(line), children: current });
      } else if (isFirst) current.push(textNode(text, line));
      else if (before?.type === 'text') before.value += `\n${text}`;
      line++;
    }
  });
  return parts;
}

function positionAt(line: number) {
  return { start: { line, column: 1 }, end: { line, column: 1 } };
}

function textNode(value: string, line: number): Text {
  return { type: 'text', value, position: positionAt(line) };
}

function joinWithin(node: Nodes): void {
  if (!('children' in node)) return;
  const children: readonly Nodes[] = node.children;
  children.forEach((child, index) => {
    if (child.type === 'text') {
      child.value = joined(
        child.value,
        textOf(children[index - 1]).at(-1) ?? '',
        textOf(children[index + 1])[0] ?? '',
      );
      if (index === 0 && isBlock(node)) child.value = child.value.trimStart();
    } else joinWithin(child);
  });
}

function isBlock(node: Nodes): boolean {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}

function joined(value: string, before: string, after: string): string {
  const [first = '', ...rest] = value.split('\n');
  return rest.reduce((above, line, index) => {
    const [left, right] = [above.trimEnd(), line.trimStart()];
    const last = left.at(-1) ?? before;
    const next = right[0] ?? (index === rest.length - 1 ? after : '');
    return left + (WIDE.test(last) || WIDE.test(next) ? '' : ' ') + right;
  }, first);
}

/** The text of a node that a reader sees: without alternative texts of images and without raw HTML. */
export function shownText(node: Nodes): string {
  return textOf(node, { includeImageAlt: false, includeHtml: false });
}
