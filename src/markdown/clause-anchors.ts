import type { Heading, Link, Paragraph, Parents, PhrasingContent, Root } from 'mdast';
import { addClass, setAnchor } from './classes.ts';
import type { Clause } from './clauses.ts';
import { contextOf } from './context.ts';

/** remark plugin: every clause paragraph is an anchor, and its label is the link to it. */
export function anchorClauses() {
  return (tree: Root, file: { data: object }): void => {
    const { clauseLines, clauses } = contextOf(file);
    for (const paragraph of tree.children) {
      if (paragraph.type !== 'paragraph') continue;
      const clause = clauseLines.get(paragraph.position?.start.line ?? 0);
      if (!clause) continue;
      clauses.push(clause);
      setAnchor(paragraph, clause.anchor);
      addClass(paragraph, 'clause');
      linkLabel(paragraph, clause);
    }
  };
}

/** Makes the label at the beginning of a clause the link to its own anchor: nothing to be read twice, nothing that copying would take along. */
export function linkLabel(block: Paragraph | Heading, clause: Clause): void {
  let parent: Parents = block;
  while (parent.children[0]?.type === 'strong' || parent.children[0]?.type === 'emphasis')
    parent = parent.children[0];
  const first = parent.children[0];
  if (first?.type !== 'text') return;
  const length = lengthOf(clause.label, first.value);
  if (length === 0) return;
  const link: Link = {
    type: 'link',
    url: `#${clause.anchor}`,
    data: { hProperties: { className: ['clause-label'] } },
    children: [{ type: 'text', value: first.value.slice(0, length) }],
  };
  const rest = first.value.slice(length);
  const replacement: PhrasingContent[] = rest ? [link, { ...first, value: rest }] : [link];
  (parent.children as PhrasingContent[]).splice(0, 1, ...replacement);
}

/** How many characters at the start are the label, with the spaces that were typed inside it. */
function lengthOf(label: string, text: string): number {
  let at = 0;
  for (const character of label) {
    while (at > 0 && /\s/.test(text[at] ?? '')) at++;
    if (text[at] !== character) return 0;
    at++;
  }
  return at;
}
