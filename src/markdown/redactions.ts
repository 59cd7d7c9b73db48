import type { Root } from 'mdast';
import { replaceInText } from './text-nodes.ts';

const REDACTION = /【\s*不予公开\s*[：:]\s*([^【】]{1,80})】/g;

/** remark plugin: 【不予公开：商业秘密】 is told in words that everybody sees and hears, so that it needs no role or title. */
export function showRedactions() {
  return (tree: Root): void => {
    replaceInText(tree, (text) => {
      if (!text.includes('不予公开')) return [];
      return [...text.matchAll(REDACTION)].map((found) => ({
        start: found.index,
        end: found.index + found[0].length,
        node: {
          type: 'emphasis',
          data: { hName: 'span', hProperties: { className: ['redaction'] } },
          children: [{ type: 'text', value: `【此处不予公开：${found[1]?.trim()}】` }],
        },
      }));
    });
  };
}
