import type { Nodes } from 'mdast';

/** Gives a node a class of its own in the page, behind those that it has. */
export function addClass(node: Nodes, name: string): void {
  const properties = propertiesOf(node);
  properties.className = [...((properties.className as string[] | undefined) ?? []), name];
}

/** Gives a node its anchor in the page. */
export function setAnchor(node: Nodes, anchor: string): void {
  propertiesOf(node).id = anchor;
}

/** The anchor of a node, where it has one. */
export function anchorOf(node: Nodes): string | undefined {
  return node.data?.hProperties?.id as string | undefined;
}

/** The properties that the element of a node will have. */
export function propertiesOf(node: Nodes) {
  node.data ??= {};
  node.data.hProperties ??= {};
  return node.data.hProperties;
}
