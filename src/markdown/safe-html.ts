import type { Options } from 'rehype-sanitize';

/** Elements and attributes that official prose may be made of; whatever else a text brings along is left out. */
export const safeHtml: Options = {
  tagNames: [
    ...[
      'a',
      'blockquote',
      'br',
      'code',
      'em',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'hr',
      'img',
      'li',
      'ol',
      'p',
      'pre',
    ],
    ...['section', 'span', 'strong', 'sup', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'],
  ],
  attributes: {
    '*': ['id', 'className'],
    a: ['href', 'rel', 'title', 'ariaDescribedBy', 'ariaLabel', 'dataFootnoteBackref', 'dataFootnoteRef'],
    img: ['src', 'alt', 'title', 'loading'],
    li: ['value'],
    ol: ['start'],
    section: ['ariaLabel', 'dataFootnotes', 'tabIndex'],
    th: ['scope'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'] },
  strip: ['script', 'style'],
  // Ids come from the plugins alone, and the anchors of clauses are promised addresses: no prefix.
  clobber: [],
  clobberPrefix: '',
};
