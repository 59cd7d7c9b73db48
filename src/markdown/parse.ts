import type { Heading, Nodes, Paragraph, Root, RootContent } from 'mdast';
import type { Processor } from 'unified';
import { dialectParser } from './dialect.ts';

// Lists, quotations, code, raw HTML, definitions and rules may reach across blank lines: such a text is parsed as a whole.
const REACHES_FAR = /^[ \t]*(?:[>`~<[]|[-+*](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)|(?:[-_*][ \t]*){3,}$)/m;
const INLINE_MARKS = /[*_`[<&\\|\t\r]|#[ \t]*$| {2}$/m;
const HEADING = /^ {0,3}(#{1,6}) +(?=\S)/;
const BLANK_LINES = /^[^\S\n]+$/gm;
const UNLIKELY_NESTING = /^(?:[ \t]*(?:>|[-+*][ \t]|\d+[.)][ \t])){20}/m;
// The parser weighs every mark of emphasis or link against those before it.
const MOST_MARKS = 2_000;

/** unified plugin: reads official prose. */
export function parse(this: Processor): void {
  this.parser = parseProse;
}

/**
 * Reads a body as mdast. Most paragraphs of official prose hold no mark at all; only those that do go through the full parser,
 * which makes it some ten times as fast. Both ways give the same tree, save that positions here hold the line alone.
 */
export function parseProse(body: string): Root {
  // A line of full-width spaces is a blank one to everybody but CommonMark.
  const text = body.replaceAll('\0', '\ufffd').replace(BLANK_LINES, (blank) => ' '.repeat(blank.length));
  if (UNLIKELY_NESTING.test(text)) return inBlocks(text, plainBlock);
  return REACHES_FAR.test(text) ? (dialectParser.parse(text) as Root) : inBlocks(text, anyBlock);
}

/** unified plugin: reads paragraphs and headings alone, all other marks as typed: the way out for a text that nests beyond measure. */
export function parsePlain(this: Processor): void {
  this.parser = (body) => inBlocks(body.replaceAll('\0', '\ufffd'), plainBlock);
}

type ReadBlock = (lines: readonly string[], line: number) => RootContent[];

function inBlocks(text: string, read: ReadBlock): Root {
  const children: RootContent[] = [];
  let block: string[] = [];
  const lines = text.split('\n');
  lines.push('');
  lines.forEach((content, index) => {
    if (content.trim() !== '') block.push(content);
    else if (block.length > 0) {
      for (const node of read(block, index - block.length + 1)) children.push(node);
      block = [];
    }
  });
  return { type: 'root', children };
}

function anyBlock(lines: readonly string[], line: number): RootContent[] {
  const block = lines.join('\n');
  if (!INLINE_MARKS.test(block) || block.split(/[*_[]/, MOST_MARKS).length === MOST_MARKS) {
    return plainBlock(lines, line);
  }
  const { children } = dialectParser.parse(block) as Root;
  for (const child of children) moveDown(child, line - 1);
  return children;
}

function plainBlock(lines: readonly string[], line: number): RootContent[] {
  const nodes: (Heading | Paragraph)[] = [];
  let open: string[] = [];
  const close = (next: number) => {
    if (open.length > 0) nodes.push({ type: 'paragraph', ...content(open.join('\n'), next - open.length) });
    open = [];
  };
  lines.forEach((text, index) => {
    const marks = HEADING.exec(text);
    if (marks) {
      close(line + index);
      const depth = marks[1]?.length as Heading['depth'];
      nodes.push({
        type: 'heading',
        depth,
        ...content(trimSpaces(text.slice(marks[0].length)), line + index),
      });
    } else open.push(trimSpaces(text));
  });
  close(line + lines.length);
  return nodes;
}

function content(value: string, line: number): Pick<Paragraph, 'children' | 'position'> {
  const position = { start: { line, column: 1 }, end: { line, column: 1 } };
  return { children: [{ type: 'text', value, position }], position };
}

// Full-width spaces are text to CommonMark; lines.ts takes them away. No regular expression: it would be slow on a long run of spaces.
function trimSpaces(line: string): string {
  let start = 0;
  let end = line.length;
  while (line[start] === ' ') start++;
  while (end > start && line[end - 1] === ' ') end--;
  return line.slice(start, end);
}

function moveDown(node: Nodes, lines: number): void {
  if (node.position) {
    node.position.start.line += lines;
    node.position.end.line += lines;
  }
  if ('children' in node) for (const child of node.children) moveDown(child, lines);
}
