import type { Nodes, Root } from 'mdast';
import { anchorOf } from './classes.ts';
import { contextFor } from './context.ts';
import { shownText } from './lines.ts';
import { parse, parsePlain } from './parse.ts';
import { structured } from './structure.ts';
import { walk } from './walk.ts';

/** A paragraph, heading or table row as a reader sees it, without markup. */
export interface PlainParagraph {
  readonly text: string;
  /** Anchor of the clause or heading that it stands under; none before the first. */
  readonly anchor?: string;
}

const prose = structured(parse).freeze();
const plainProse = structured(parsePlain).freeze();

/** The text of a body by paragraph, as the page shows it: what search finds and excerpts quote. Never throws. */
export function plainParagraphs(body: string): PlainParagraph[] {
  try {
    return paragraphsOf(body, prose);
  } catch (error) {
    // As in render.ts.
    if (!(error instanceof RangeError)) throw error;
    return paragraphsOf(body, plainProse);
  }
}

function paragraphsOf(body: string, processor: typeof prose): PlainParagraph[] {
  const file = { value: body, data: { prose: contextFor(body, 2) } };
  const tree = processor.runSync(processor.parse(body), file) as Root;
  const paragraphs: PlainParagraph[] = [];
  const add = (node: Nodes, anchor: string | undefined) => {
    const text = (node.type === 'tableRow' ? node.children.map(shownText).join(' ') : shownText(node)).trim();
    if (text !== '') paragraphs.push(anchor === undefined ? { text } : { text, anchor });
  };
  const visitNode = (node: Nodes, anchor: string | undefined): void => {
    if (isLine(node)) add(node, anchor);
    else if ('children' in node) for (const child of node.children) visitNode(child, anchor);
  };
  const isShown = footnotesShown(tree);
  let anchor: string | undefined;
  for (const node of tree.children) {
    if (node.type === 'footnoteDefinition' && !isShown(node.identifier)) continue;
    anchor = anchorOf(node) ?? anchor;
    visitNode(node, anchor);
  }
  return paragraphs;
}

function isLine({ type }: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableRow' || type === 'code';
}

// A footnote that nothing refers to has no place in the page.
function footnotesShown(tree: Root): (identifier: string) => boolean {
  const shown = new Set<string>();
  if (tree.children.some(({ type }) => type === 'footnoteDefinition')) {
    walk(tree, (node) => {
      if (node.type === 'footnoteReference') shown.add(node.identifier);
    });
  }
  return (identifier) => shown.has(identifier);
}
