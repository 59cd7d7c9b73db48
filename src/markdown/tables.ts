import type { Element, ElementContent, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';

const LONGEST_CAPTION = 40;

/** rehype plugin: a table can be scrolled by keyboard and has a name; its head cells say that they head columns. */
export function nameTables() {
  return (tree: Root): void => {
    const names = new Map<string, number>();
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'table' || !parent || index === undefined) return undefined;
      const cells = finishCells(element);
      const name = captionBefore(parent.children.slice(0, index)) ?? cells.join('、');
      const time = (names.get(name) ?? 0) + 1;
      names.set(name, time);
      parent.children[index] = region(element, `表格：${name}${time > 1 ? `（${time}）` : ''}`);
      return index + 1;
    });
  };
}
