import { attribute, childOf, isOn, localName, type XmlElement, type XmlNode } from './xml-tree.ts';

const NOT_TEXT = new Set([
  'pPr',
  'rPr',
  'instrText',
  'delText',
  'txbxContent',
  'tbl',
  'oMath',
  'oMathPara',
  'Fallback',
  'rt',
]);

/** The text of an element as a reader sees it. Text boxes, tables, equations and hidden runs are not part of it. */
export function textOf(node: XmlNode): string {
  if (typeof node === 'string') return '';
  const name = localName(node);
  if (NOT_TEXT.has(name) || (name === 'r' && isHiddenRun(node))) return '';
  if (name === 't') return node.children.filter((child) => typeof child === 'string').join('');
  if (name === 'tab' || name === 'ptab') return ' ';
  if (name === 'cr' || (name === 'br' && !/^(page|column)$/.test(attribute(node, 'type') ?? ''))) return '\n';
  if (name === 'noBreakHyphen') return '‑';
  return node.children.map(textOf).join('');
}

/** Whether a run is hidden text. */
export function isHiddenRun(run: XmlElement): boolean {
  return isOn(childOf(childOf(run, 'rPr'), 'vanish'));
}
