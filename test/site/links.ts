import type { Element } from 'hast';
import { attribute, type BuiltPage, elementsOf, fileAt } from './built-pages.ts';

/** Where a built portal lies, below which base it is served, and under which address it will be published. */
export interface BuiltSite {
  folder: string;
  base: string;
  origin: string;
}

/** What a link leads to: a file of the portal with an anchor, another host, or nothing. */
export type Target =
  | { kind: 'file'; file: string; anchor: string }
  | { kind: 'elsewhere'; host: string }
  | { kind: 'nowhere'; reason: string };

const addressAttributes = ['href', 'src', 'srcSet', 'action', 'formAction', 'data', 'poster'];
const otherSchemes = new Set(['mailto:', 'tel:', 'data:']);
// An origin of our own, so that an address with another host stands out.
const here = 'http://portal.invalid';

/** The addresses that an element names, candidates of a srcset one by one. */
export function addressesOf(element: Element): string[] {
  return addressAttributes.flatMap((name) => {
    const value = attribute(element, name);
    if (value === undefined) return [];
    return name === 'srcSet' ? value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '') : [value];
  });
}

/** Follows an address from a page as a browser would; mail, telephone and data addresses give undefined. */
export function follow(site: BuiltSite, page: BuiltPage, address: string): Target | undefined {
  if (address.startsWith('#'))
    return { kind: 'file', file: page.file, anchor: decodeURIComponent(address.slice(1)) };
  // The 404 page is shown at any depth: its relative addresses must not depend on it.
  const path = page.file === '404.html' ? 'no/such/page/' : page.path;
  const from = new URL(encodeURI(site.base + path), here);
  if (!URL.canParse(address, from)) return { kind: 'nowhere', reason: '不是网址' };
  const url = new URL(address, from);
  if (otherSchemes.has(url.protocol)) return undefined;
  if (url.origin !== here && url.origin !== site.origin) return { kind: 'elsewhere', host: url.host };
  const asked = decodeURIComponent(url.pathname);
  if (!asked.startsWith(site.base)) return { kind: 'nowhere', reason: `不在 ${site.base} 之下` };
  const file = fileAt(site.folder, asked.slice(site.base.length));
  if (file === undefined) return { kind: 'nowhere', reason: '没有这个文件' };
  return { kind: 'file', file, anchor: decodeURIComponent(url.hash.slice(1)) };
}

/** The names that a link may point at within a page. */
export function anchorsOf(page: BuiltPage): Set<string> {
  return new Set(elementsOf(page).flatMap((element) => attribute(element, 'id') ?? []));
}

/** The published origin, told from the canonical link of the home page; empty when there is none. */
export function originOf(pages: BuiltPage[]): string {
  const home = pages.find((page) => page.path === '');
  const canonical = home && elementsOf(home).find((element) => attribute(element, 'rel') === 'canonical');
  const address = canonical && attribute(canonical, 'href');
  return address && URL.canParse(address) ? new URL(address).origin : '';
}
