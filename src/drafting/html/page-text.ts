import type { Element, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';

/** Where the sites of the region put an article's text, the surest first. */
const CONTAINERS = [
  /trs_editor|view TRS|TRS_UEDITOR/i,
  /^(zoom|article-?content|content|zwnr)$/i,
  /(article|zw|xl|content|detail)[-_]?(con|content|body|text|nr)/i,
];
const BLOCKS = /^(p|h[1-6]|table|li|blockquote|pre)$/;
const NOT_TEXT = /^(script|style|nav|header|footer|form|button|iframe|noscript)$/;

/** Pages say in their head how they are written; those that say nothing are UTF-8 or what a Chinese Windows writes. */
export function decodePage(bytes: Uint8Array): string {
  const charset =
    /charset\s*=\s*["']?([\w-]+)/i
      .exec(Buffer.from(bytes.subarray(0, 2048)).toString('latin1'))?.[1]
      ?.toLowerCase() ?? '';
  if (/^(gb2312|gbk|gb18030)$/.test(charset)) return new TextDecoder('gb18030').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** The element that holds the text of the article. */
export function textOf(tree: Root): Element | Root {
  for (const pattern of CONTAINERS) {
    let best: Element | undefined;
    visit(tree, 'element', (element) => {
      const names = [
        String(element.properties['id'] ?? ''),
        ...((element.properties['className'] as string[] | undefined) ?? []),
      ];
      if (!names.some((name) => pattern.test(name))) return;
      if (!best || toText(element).length > toText(best).length) best = element;
    });
    if (best && toText(best).trim().length > 20) return best;
  }
  let best: Element | Root = tree;
  let most = 0;
  visit(tree, 'element', (element) => {
    const own = element.children
      .filter((child): child is Element => child.type === 'element' && child.tagName === 'p')
      .reduce((sum, child) => sum + toText(child).length, 0);
    if (own > most) [best, most] = [element, own];
  });
  return best;
}

/** The paragraphs and tables in an element, in their order. */
export function blocksOf(container: Element | Root): Element[] {
  return container.children.flatMap((child): Element[] => {
    if (child.type !== 'element' || NOT_TEXT.test(child.tagName)) return [];
    if (BLOCKS.test(child.tagName)) return [child];
    return hasBlocks(child) ? blocksOf(child) : [{ ...child, tagName: 'p' }];
  });
}

function hasBlocks(element: Element): boolean {
  return element.children.some(
    (child) => child.type === 'element' && (BLOCKS.test(child.tagName) || hasBlocks(child)),
  );
}
