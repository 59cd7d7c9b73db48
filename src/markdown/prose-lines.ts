/** A line of running text or a heading, as far as numbering is concerned. */
export interface ProseLine {
  readonly text: string;
  /** UTF-16 offset of the line in the body. */
  readonly offset: number;
  readonly isHeading: boolean;
  /** Whether a paragraph begins here; otherwise the line goes on after a single line break. */
  readonly beginsParagraph: boolean;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const OTHER_BLOCK = /^ {0,3}(?:>|\||<[a-z/!?]|[-*+][ \t]|\d{1,9}[.)][ \t])/i;
// Most lines begin with a Han character or a full-width sign: none of the marks below can stand there.
const FIRST_HAN = 0x3001;
const HEADING = /^ {0,3}#{1,6}[ \t]/;

/**
 * Visits the lines of a body that are paragraphs or headings; those of code, quotations, tables, lists, footnotes and raw HTML are passed over.
 * Not a Markdown parser on purpose: rules read hundreds of texts in a second.
 */
export function visitProseLines(body: string, visit: (line: ProseLine) => void): void {
  let fence = '';
  let inComment = false;
  let inside: 'nothing' | 'paragraph' | 'other' = 'nothing';
  for (let offset = 0; offset <= body.length; ) {
    const newline = body.indexOf('\n', offset);
    const end = newline === -1 ? body.length : newline;
    const text = body.slice(offset, end);
    const isPlain = inside !== 'other' && !fence && !inComment && text.charCodeAt(0) >= FIRST_HAN;
    const mark = isPlain ? undefined : FENCE.exec(text)?.[1];
    if (isPlain) {
      visit({ text, offset, isHeading: false, beginsParagraph: inside === 'nothing' });
      inside = 'paragraph';
    } else if (fence) {
      if (mark?.startsWith(fence) && text.trim() === mark) fence = '';
    } else if (inComment) {
      inComment = !text.includes('-->');
    } else if (mark) {
      fence = mark;
      inside = 'nothing';
    } else if (text.trim() === '') {
      inside = 'nothing';
    } else if (HEADING.test(text)) {
      inside = 'nothing';
      visit({ text, offset, isHeading: true, beginsParagraph: true });
    } else if (inside === 'other' || OTHER_BLOCK.test(text)) {
      inside = 'other';
      inComment = text.lastIndexOf('<!--') > text.lastIndexOf('-->');
    } else {
      visit({ text, offset, isHeading: false, beginsParagraph: inside === 'nothing' });
      inside = 'paragraph';
    }
    offset = end + 1;
  }
}
