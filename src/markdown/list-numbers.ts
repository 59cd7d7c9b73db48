import type { Root } from 'mdast';
import { propertiesOf } from './classes.ts';
import { contextOf } from './context.ts';
import { walk } from './walk.ts';

/** remark plugin: a numbered list keeps the numbers that were typed; Markdown would count on from the first. */
export function keepListNumbers() {
  return (tree: Root, file: { data: object }): void => {
    const { body } = contextOf(file);
    walk(tree, (list) => {
      if (list.type !== 'list' || !list.ordered) return;
      let expected = list.start ?? 1;
      for (const item of list.children) {
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
