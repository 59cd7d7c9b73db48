import type { Blockquote, Nodes, Root, Table } from 'mdast';
import { addClass, propertiesOf } from './classes.ts';
import { shownText } from './lines.ts';
import { walk } from './walk.ts';

const LONGEST_CAPTION = 40;

/** remark plugin: a table is a region with a name that can be scrolled by keyboard; its head cells say that they head columns. */
export function nameTables() {
  return (tree: Root): void => {
    const times = new Map<string, number>();
    walk(tree, (parent) => {
      if (!('children' in parent) || isRegion(parent)) return;
      const children: Nodes[] = parent.children;
      children.forEach((table, index) => {
        if (table.type !== 'table') return;
        const name = nameOf(table, children[index - 1]);
        const time = (times.get(name) ?? 0) + 1;
        times.set(name, time);
        markCells(table);
        // Two regions of one name could not be told apart.
        children[index] = region(table, `表格：${name}${time > 1 ? `（${time}）` : ''}`);
      });
    });
  };
}

function nameOf(table: Table, before: Nodes | undefined): string {
  const caption = before?.type === 'paragraph' || before?.type === 'heading' ? shownText(before).trim() : '';
  if (caption !== '' && caption.length <= LONGEST_CAPTION) return caption.replace(/[：:。]$/, '');
  return (table.children[0]?.children ?? []).map(shownText).join('、');
}

function markCells({ align, children }: Table): void {
  children.forEach((row, rowIndex) => {
    row.children.forEach((cell, column) => {
      if (rowIndex === 0) propertiesOf(cell).scope = 'col';
      // The attribute is obsolete, and a style would break the content policy.
      if (align?.[column]) addClass(cell, `align-${align[column]}`);
    });
  });
}

function region(table: Table, name: string): Blockquote {
  return {
    type: 'blockquote',
    data: { hName: 'section', hProperties: { className: ['table'], ariaLabel: name, tabIndex: 0 } },
    children: [{ ...table, align: table.align?.map(() => null) }],
  };
}

function isRegion(node: Nodes): boolean {
  return node.data?.hName === 'section';
}
