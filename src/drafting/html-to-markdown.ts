import type { Element, ElementContent, Root as HastRoot } from 'hast';
import type { BlockContent, PhrasingContent, Root, RootContent } from 'mdast';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { tableNodes } from './table-nodes.ts';

const converter = unified().use(rehypeRemark, {
  handlers: {
    // A form's fields hold nothing of the text.
    input: () => undefined,
    u: (state, node: Element) => state.all(node) as PhrasingContent[],
    sup: (state, node: Element) => noteReference(node) ?? (state.all(node) as PhrasingContent[]),
    sub: (state, node: Element) => state.all(node) as PhrasingContent[],
    del: (state, node: Element) => state.all(node) as PhrasingContent[],
  },
});

/** The Markdown of one element: a paragraph, or a table with merged cells filled in. */
export function markdownOf(element: Element): RootContent[] {
  if (element.tagName === 'table') return tableNodes(element, (content) => inline(content));
  const root: HastRoot = { type: 'root', children: [element] };
  return (converter.runSync(root) as Root).children;
}

/** What a converter's footnote says, as a definition of Markdown. */
export function noteDefinition(note: Element): RootContent {
  const label = String(note.properties['id'] ?? '').replace(/^.*?((?:foot|end)note-\d+)$/, '$1');
  const children = note.children.flatMap((child) =>
    child.type === 'element' ? markdownOf(withoutBackLink(child)) : [],
  ) as BlockContent[];
  return { type: 'footnoteDefinition', identifier: label, label, children };
}

function inline(content: readonly ElementContent[]): PhrasingContent[] {
  const root: HastRoot = {
    type: 'root',
    children: [{ type: 'element', tagName: 'p', properties: {}, children: [...content] }],
  };
  return (converter.runSync(root) as Root).children.flatMap((node) =>
    'children' in node ? (node.children as PhrasingContent[]) : [],
  );
}

function noteReference(node: Element): PhrasingContent | undefined {
  const link = node.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'a',
  );
  const label = /((?:foot|end)note-\d+)$/.exec(String(link?.properties['href'] ?? ''))?.[1];
  return label ? { type: 'footnoteReference', identifier: label, label } : undefined;
}

function withoutBackLink(element: Element): Element {
  const children = element.children
    .filter(
      (child) =>
        !(
          child.type === 'element' &&
          child.tagName === 'a' &&
          String(child.properties['href'] ?? '').includes('note-ref-')
        ),
    )
    .map((child) => (child.type === 'element' ? withoutBackLink(child) : child));
  return { ...element, children };
}
