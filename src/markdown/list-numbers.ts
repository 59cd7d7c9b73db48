import type { List, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { propertiesOf } from './classes.ts';
import { contextOf } from './context.ts';

/** remark plugin: a numbered list keeps the numbers that were typed; Markdown would count on from the first. */
export function keepListNumbers() {
  return (tree: Root, file: { data: object }): void => {
    const { body } = contextOf(file);
    visit(tree, 'list', ({ ordered, start, children }: List) => {
      if (!ordered) return;
      let expected = start ?? 1;
      for (const item of children) {
        const offset = item.position?.start.offset ?? 0;
        const typed = Number.parseInt(body.slice(offset, offset + 9), 10);
        if (!Number.isNaN(typed) && typed !== expected) {
          propertiesOf(item).value = String(typed);
          expected = typed;
        }
        expected++;
      }
    });
  };
}
