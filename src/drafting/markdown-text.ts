import type { Root, RootContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toString as textOfNode } from 'mdast-util-to-string';
import remarkStringify from 'remark-stringify';
import { type Processor, unified } from 'unified';
import { parseProse } from '../markdown/parse.ts';

/** The marks that the portal's own dialect knows (src/markdown/dialect.ts), and no others. */
function dialect(this: Processor): void {
  this.data({
    toMarkdownExtensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmFootnoteToMarkdown()],
  });
}

const writer = unified()
  .use(dialect)
  .use(remarkStringify, {
    bullet: '-',
    handlers: {
      // Beside Chinese signs the standard way writes them as &#x…;, which the portal's dialect doesn't need.
      strong: (node, _, state, info) =>
        `**${state.containerPhrasing(node, { ...info, before: '*', after: '*' })}**`,
      emphasis: (node, _, state, info) =>
        `*${state.containerPhrasing(node, { ...info, before: '*', after: '*' })}*`,
    },
  })
  .freeze();

/** Nodes as a clerk would have typed them. */
export function markdownText(nodes: readonly RootContent[]): string {
  const root: Root = { type: 'root', children: [...nodes] };
  return nodes.length === 0 ? '' : writer.stringify(root);
}

/** What a reader sees of a Markdown text, without any space: for comparing it with its source. */
export function shownCharacters(markdown: string): string {
  return plainCharacters(parseProse(markdown).children.map(shown).join(''));
}

/** A text without spaces and invisible characters. */
export function plainCharacters(text: string): string {
  return text.replace(/[\s\u3000\u00a0\u200b-\u200d\ufeff]+/gu, '').replaceAll('‑', '-');
}

function shown(node: RootContent): string {
  return node.type === 'image' ? '' : textOfNode(node, { includeImageAlt: false });
}
