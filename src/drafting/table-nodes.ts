import type { Element, ElementContent } from 'hast';
import type { PhrasingContent, RootContent, Table } from 'mdast';

type Inline = (content: readonly ElementContent[]) => PhrasingContent[];

interface Cell {
  readonly content: readonly ElementContent[];
}

/**
 * A table as Markdown can have it: a merged cell is told in each of its places, since a reader of one row alone must not miss it;
 * a first row that is one cell is the table's caption; a table of one column is no table.
 */
export function tableNodes(table: Element, inline: Inline): RootContent[] {
  const grid = gridOf(rowsOf(table));
  const caption = isOneCell(grid[0]) && grid.length > 1 ? grid.shift()?.[0] : undefined;
  const width = Math.max(0, ...grid.map((row) => row.length));
  const paragraph = (cell: Cell): RootContent => ({
    type: 'paragraph',
    children: inline(joined(cell.content)),
  });
  if (width <= 1)
    return [...(caption ? [caption] : []), ...grid.flatMap((row) => row.slice(0, 1))].flatMap((cell) =>
      blocksOf(cell).map(paragraph),
    );
  const children = grid.map((row): Table['children'][number] => ({
    type: 'tableRow',
    children: Array.from({ length: width }, (_, column) => ({
      type: 'tableCell',
      children: row[column] ? inline(joined(row[column].content)) : [],
    })),
  }));
  return [
    ...(caption ? [paragraph(caption)] : []),
    { type: 'table', align: Array.from({ length: width }, () => null), children },
  ];
}

/** How many cells hold several paragraphs; they are run together. */
export function cellsOfSeveralParagraphs(table: Element): number {
  return rowsOf(table)
    .flat()
    .filter(({ children }) => blocksOf({ content: children }).length > 1).length;
}

function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = [];
  const visit = (element: Element): void => {
    for (const child of element.children) {
      if (child.type !== 'element') continue;
      if (child.tagName === 'tr')
        rows.push(
          child.children.filter(
            (cell): cell is Element => cell.type === 'element' && /^t[dh]$/.test(cell.tagName),
          ),
        );
      else if (/^(thead|tbody|tfoot)$/.test(child.tagName)) visit(child);
    }
  };
  visit(table);
  return rows;
}

/** Every place of the table with the cell that covers it. */
function gridOf(rows: readonly (readonly Element[])[]): Cell[][] {
  const grid: Cell[][] = rows.map(() => []);
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[row]?.[column]) column++;
      const [across, down] = [span(cell, 'colSpan'), span(cell, 'rowSpan')];
      const shown: Cell = { content: cell.children };
      for (let y = row; y < Math.min(row + down, rows.length); y++) {
        const line = grid[y] as Cell[];
        for (let x = column; x < column + across; x++) line[x] = shown;
      }
      column += across;
    }
  });
  return grid.filter((row) => row.length > 0);
}

function span(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  const value = Number(cell.properties[name] ?? 1);
  return Number.isInteger(value) && value >= 1 ? Math.min(value, 100) : 1;
}

function isOneCell(row: readonly Cell[] | undefined): boolean {
  return row !== undefined && row.length > 1 && row.every((cell) => cell === row[0]);
}

/** The paragraphs of a cell, nested tables run together. */
function blocksOf({ content }: Cell): Cell[] {
  const blocks = content.filter(
    (child) => child.type === 'element' && /^(p|h\d|ul|ol|table|div)$/.test(child.tagName) && hasText(child),
  );
  return blocks.length === 0 ? [{ content }] : blocks.map((block) => ({ content: [block] }));
}

function joined(content: readonly ElementContent[]): ElementContent[] {
  return content.flatMap((child): ElementContent[] => {
    if (
      child.type !== 'element' ||
      !/^(p|h\d|ul|ol|li|table|thead|tbody|tr|td|th|div|br)$/.test(child.tagName)
    )
      return [child];
    return [{ type: 'text', value: ' ' }, ...joined(child.children), { type: 'text', value: ' ' }];
  });
}

function hasText(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  return node.type === 'element' && (node.tagName === 'img' || node.children.some(hasText));
}
