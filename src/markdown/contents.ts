import type { Root } from 'mdast';
import { anchorOf } from './classes.ts';
import { contextOf } from './context.ts';
import { shownText } from './lines.ts';

/** A heading or clause in the contents list of a text. */
export interface ContentsEntry {
  readonly anchor: string;
  /** As it stands in the text: 第三章 全面正确履行政府职能. */
  readonly label: string;
  /** The level of the heading in the page, 2 to 6; a clause stands one below the heading before it. */
  readonly level: number;
  readonly children: readonly ContentsEntry[];
}

type OpenEntry = ContentsEntry & { children: OpenEntry[] };

const FEW_HEADINGS = 2;
const SHORT = 30;

/** remark plugin: the contents list is made of the headings; where they are few, of the clauses below them too. */
export function listContents() {
  return (tree: Root, file: { data: object }): void => {
    const context = contextOf(file);
    const withClauses = tree.children.filter(({ type }) => type === 'heading').length <= FEW_HEADINGS;
    const entries: OpenEntry[] = [];
    let level = context.topLevel;
    for (const node of tree.children) {
      const anchor = anchorOf(node);
      if (!anchor || (node.type !== 'heading' && !(withClauses && node.type === 'paragraph'))) continue;
      const label = context.clauseLines.get(node.position?.start.line ?? 0)?.label;
      const text = shownText(node).trim();
      if (node.type === 'heading') entries.push({ anchor, label: text, level: node.depth, children: [] });
      else entries.push({ anchor, label: titleOf(label ?? '', text), level, children: [] });
      if (node.type === 'heading') level = node.depth + 1;
    }
    context.contents = nested(entries);
  };
}

function nested(entries: readonly OpenEntry[]): ContentsEntry[] {
  const top: OpenEntry[] = [];
  const above: OpenEntry[] = [];
  for (const entry of entries) {
    while ((above.at(-1)?.level ?? 0) >= entry.level) above.pop();
    (above.at(-1)?.children ?? top).push(entry);
    above.push(entry);
  }
  return top;
}

// 第五条 says enough, with its 【适用范围】 where it has one; 五、 needs the words behind it.
function titleOf(label: string, text: string): string {
  const isShort = text.length <= SHORT;
  if (label.startsWith('第')) {
    const title = isShort && !/[，。；：]/.test(text) ? text : /^.{2,12}?\s*【[^】]{1,20}】/u.exec(text)?.[0];
    return title ?? label;
  }
  return isShort
    ? text.replace(/[。；：]$/, '')
    : `${[...text.slice(0, 2 * SHORT)].slice(0, SHORT).join('')}…`;
}
