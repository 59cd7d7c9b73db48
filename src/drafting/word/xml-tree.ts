import sax from 'sax';
import { Refusal } from '../refusal.ts';

/** An element of an XML part. Names are kept as written, so that the part can be written again; they are asked for by local name. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  children: XmlNode[];
}

/** An element or a piece of text. */
export type XmlNode = XmlElement | string;

const DEEPEST = 400;

/** Reads an XML part whole. Throws {@link Refusal} where it is not well-formed or brings a document type of its own (ECMA-376 forbids one). */
export function readXml(source: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  const parser = sax.parser(true, { position: false });
  const broken = () => {
    throw new Refusal('文件里面的 XML 读不出来', '用 Word 或 WPS 打开，另存为新的 .docx，再导入');
  };
  parser.onerror = broken;
  parser.ondoctype = broken;
  parser.onopentag = ({ name, attributes }) => {
    const element: XmlElement = { name, attributes: attributes as Record<string, string>, children: [] };
    open.at(-1)?.children.push(element);
    if (open.push(element) > DEEPEST) broken();
  };
  parser.onclosetag = () => open.pop();
  parser.ontext = (text) => open.at(-1)?.children.push(text);
  parser.oncdata = (text) => open.at(-1)?.children.push(text);
  parser.write(source.replace(/^\uFEFF/, '')).close();
  const [top] = elementsOf(root);
  return top ?? broken();
}

/** Writes a part again. */
export function writeXml(node: XmlNode): string {
  if (typeof node === 'string') return escaped(node);
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`,
  );
  return `<${node.name}${attributes.join('')}>${node.children.map(writeXml).join('')}</${node.name}>`;
}

/** The name of an element without its prefix: `w:p` is `p`. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}

/** An attribute by its local name. */
export function attribute(element: XmlElement | undefined, name: string): string | undefined {
  const found =
    element && Object.entries(element.attributes).find(([key]) => key.slice(key.indexOf(':') + 1) === name);
  return found?.[1];
}

/** The elements right below one. */
export function elementsOf(element: XmlElement | undefined): XmlElement[] {
  return (element?.children ?? []).filter((child): child is XmlElement => typeof child !== 'string');
}

/** The first element of a name right below one. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return elementsOf(element).find((child) => localName(child) === name);
}

/** All elements of a name below one, at any depth, in the order of the document. */
export function descendantsOf(element: XmlElement | undefined, ...names: readonly string[]): XmlElement[] {
  return elementsOf(element).flatMap((child) => [
    ...(names.includes(localName(child)) ? [child] : []),
    ...descendantsOf(child, ...names),
  ]);
}

/** An element like `<w:b/>` or `<w:b w:val="0"/>`: on, off, or not there. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !/^(0|false|off|none)$/.test(attribute(element, 'val') ?? '1');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
