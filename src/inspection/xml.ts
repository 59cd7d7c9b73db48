import sax from 'sax';
import { type Budget, InspectionStop } from './budget.ts';

/** Attributes by local name: `w:val` is `val`. */
export type Attributes = Readonly<Record<string, string>>;

/** What to do with an XML file on the way through it. Names are local names. */
export interface XmlVisitor {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

const SLICE = 65_536;
const DEEPEST = 400;

/**
 * Goes through an XML file. Entities of its own are never expanded: a document type definition is refused (ECMA-376 forbids one).
 * Throws {@link InspectionStop} where it is not well-formed.
 */
export function walkXml(bytes: Uint8Array, budget: Budget, visitor: XmlVisitor): void {
  const parser = sax.parser(true, { position: false });
  let depth = 0;
  parser.onerror = () => {
    throw new InspectionStop('broken', '里面的 XML 读不出来');
  };
  parser.ondoctype = () => {
    throw new InspectionStop('bomb', '里面的 XML 自己定义了实体');
  };
  parser.onopentag = ({ name, attributes }) => {
    if (++depth > DEEPEST) throw new InspectionStop('bomb', '里面的 XML 嵌套过深');
    visitor.open?.(localName(name), withLocalNames(attributes as Record<string, string>));
  };
  parser.onclosetag = (name) => {
    depth--;
    visitor.close?.(localName(name));
  };
  parser.ontext = (text) => visitor.text?.(text);
  parser.oncdata = (text) => visitor.text?.(text);
  const source = decode(bytes);
  for (let at = 0; at < source.length; at += SLICE) {
    budget.goOn();
    parser.write(source.slice(at, at + SLICE));
  }
  parser.close();
}

/** All text of an XML file, its elements one to a line. */
export function xmlText(bytes: Uint8Array, budget: Budget): string {
  const parts: string[] = [];
  // Runs of one paragraph read on.
  walkXml(bytes, budget, {
    text: (text) => parts.push(text),
    close: (name) => !/^(t|r|rPr)$/.test(name) && parts.at(-1) !== '\n' && parts.push('\n'),
  });
  return parts.join('');
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function withLocalNames(attributes: Readonly<Record<string, string>>): Attributes {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]));
}

function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
