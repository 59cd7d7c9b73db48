import type { Nodes } from 'mdast';

/** Visits a node and all below it, in reading order. unist-util-visit does as much and took half of the time that a page needs. */
export function walk(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child, visit);
}
