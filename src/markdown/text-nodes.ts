import type { Nodes, PhrasingContent, Root } from 'mdast';

/** A passage of a text and the node that takes its place. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly node: PhrasingContent;
}

/** Replaces passages in running text, but not inside the kinds of node named. */
export function replaceInText(
  tree: Root,
  find: (text: string) => readonly Replacement[],
  except: readonly Nodes['type'][] = [],
): void {
  const passedOver = new Set<string>(except);
  const visitNode = (node: Nodes): void => {
    if (!('children' in node) || passedOver.has(node.type)) return;
    const children = node.children as Nodes[];
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index] as Nodes;
      const replacements = child.type === 'text' ? find(child.value) : [];
      if (child.type === 'text' && replacements.length > 0) {
        children.splice(index, 1, ...pieces(child.value, replacements));
      } else visitNode(child);
    }
  };
  visitNode(tree);
}

function pieces(text: string, replacements: readonly Replacement[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let done = 0;
  for (const { start, end, node } of replacements) {
    if (start > done) nodes.push({ type: 'text', value: text.slice(done, start) });
    nodes.push(node);
    done = end;
  }
  if (done < text.length) nodes.push({ type: 'text', value: text.slice(done) });
  return nodes;
}
