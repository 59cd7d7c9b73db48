import type { Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';

const EDGE = /^[\s\u3000\u00a0]+|[\s\u3000\u00a0]+$/gu;
/** A number and the space behind it, which is layout: 1. 加强 would be a list to Markdown. */
const SPACE_BEHIND_NUMBER =
  /^([（(](?:[一二三四五六七八九十百]+|\d{1,3})[）)]|\d{1,3}[.．、]|[一二三四五六七八九十百]+、)[\s\u3000\u00a0]+/u;
const OPEN_ADDRESS = /^(https?:|mailto:|tel:)/i;

/**
 * Markdown nodes as official prose has them: no indent made of spaces, no bold that covers a whole paragraph (its typeface is layout),
 * no link that leads nowhere. The text itself is never changed.
 */
export function cleanNodes(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node): RootContent[] => {
    if (node.type === 'table') return [clean(node)];
    if (node.type !== 'paragraph' && node.type !== 'heading') return [node];
    const paragraph: Paragraph = {
      type: 'paragraph',
      children: trimmed(unwrapped((clean(node) as Paragraph).children)),
    };
    return paragraph.children.length > 0 ? [paragraph] : [];
  });
}

function clean<T extends Nodes>(node: T): T {
  if (!('children' in node)) return node;
  const children = (node.children as Nodes[]).flatMap((child): Nodes[] => {
    const inner = clean(child);
    if (inner.type === 'link' && !OPEN_ADDRESS.test(inner.url)) return inner.children;
    if (inner.type === 'image' && inner.url === '') return [];
    if (
      (inner.type === 'strong' || inner.type === 'emphasis') &&
      inner.children.every((one) => one.type === 'text' && one.value.trim() === '')
    )
      return inner.children;
    return [inner];
  });
  return {
    ...node,
    children:
      node.type === 'tableCell'
        ? trimmed(merged(children as PhrasingContent[]))
        : merged(children as PhrasingContent[]),
  };
}

/** Neighbours of one kind become one: Word cuts a sentence into runs for reasons of its own. */
function merged(children: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const child of children) {
    const last = result.at(-1);
    if (last?.type === 'text' && child.type === 'text')
      result[result.length - 1] = { type: 'text', value: last.value + child.value };
    else if (last && last.type === child.type && (last.type === 'strong' || last.type === 'emphasis')) {
      result[result.length - 1] = {
        ...last,
        children: merged([...last.children, ...(child as typeof last).children]),
      };
    } else result.push(child);
  }
  return result;
}

function unwrapped(children: PhrasingContent[]): PhrasingContent[] {
  const words = children.filter((child) => !(child.type === 'text' && child.value.trim() === ''));
  const [only] = words;
  return words.length === 1 && (only?.type === 'strong' || only?.type === 'emphasis')
    ? unwrapped(only.children)
    : children;
}

function trimmed(children: readonly PhrasingContent[]): PhrasingContent[] {
  const result = [...children];
  while (isEmpty(result[0])) result.shift();
  while (isEmpty(result.at(-1))) result.pop();
  const [first, last] = [result[0], result.at(-1)];
  if (first?.type === 'text')
    result[0] = {
      ...first,
      value: first.value.replace(/^[\s\u3000\u00a0]+/u, '').replace(SPACE_BEHIND_NUMBER, '$1'),
    };
  const end = result.at(-1);
  if (last && end?.type === 'text')
    result[result.length - 1] = {
      ...end,
      value: end.value.replace(EDGE, (space, offset: number) =>
        offset === 0 && result.length > 1 ? space : '',
      ),
    };
  return result;
}

function isEmpty(node: PhrasingContent | undefined): boolean {
  return (
    node !== undefined &&
    (node.type === 'break' || (node.type === 'text' && /^[\s\u3000\u00a0]*$/u.test(node.value)))
  );
}
