import type { Link, LinkReference, Root } from 'mdast';
import { addClass, propertiesOf } from './classes.ts';
import { contextOf } from './context.ts';
import { replaceInText } from './text-nodes.ts';
import { walk } from './walk.ts';

// An address ends where the Chinese sentence goes on: …gov.cn。请
const ADDRESS = /https?:\/\/[!#-;=?-Z[\]_a-z~]{3,2000}/g;
const SENTENCE_MARKS = /[.,;:!?'")\]]+$/;
const EXTERNAL = /^(?:https?:)?\/\//i;
const ATTACHMENT = /^(?:\.{1,2}\/)*attachments\//;

/** remark plugin: a web address typed in the text becomes a link. */
export function linkAddresses() {
  return (tree: Root): void => {
    const find = (text: string) => {
      if (!text.includes('://')) return [];
      return [...text.matchAll(ADDRESS)].map((found) => {
        const url = found[0].replace(SENTENCE_MARKS, '');
        const node: Link = { type: 'link', url, children: [{ type: 'text', value: url }] };
        return { start: found.index, end: found.index + url.length, node };
      });
    };
    replaceInText(tree, find, ['link', 'linkReference', 'heading']);
  };
}

/** remark plugin: addresses of the portal stand below its base, attachments too; other sites are marked as such. */
export function resolveLinks() {
  return (tree: Root, file: { data: object }): void => {
    const base = contextOf(file).page?.base ?? '/';
    const external = new Set<string>();
    const references: LinkReference[] = [];
    walk(tree, (node) => {
      if (node.type === 'linkReference') references.push(node);
      if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
      node.url = resolveAddress(node.url.trim(), base);
      if (node.type === 'image') propertiesOf(node).loading = 'lazy';
      if (!EXTERNAL.test(node.url)) return;
      if (node.type === 'definition') external.add(node.identifier);
      if (node.type === 'link') markExternal(node);
    });
    for (const node of references) if (external.has(node.identifier)) markExternal(node);
  };
}

function resolveAddress(url: string, base: string): string {
  const below = base.endsWith('/') ? base : `${base}/`;
  if (ATTACHMENT.test(url)) return below + url.replace(/^[./]+/, '');
  return url.startsWith('/') && !url.startsWith('//') ? below + url.slice(1) : url;
}

function markExternal(node: Link | LinkReference): void {
  addClass(node, 'external');
  propertiesOf(node).rel = ['external', 'noopener'];
}
