import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** One built HTML page: its file below the portal's folder, its path below the base, and its tree. */
export interface BuiltPage {
  file: string;
  path: string;
  tree: Root;
}

const parser = unified().use(rehypeParse);

/** The names of all built HTML files below the portal's folder, with `/` between folders. */
export function listHtmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name.endsWith('.html'))
    .sort();
}

/** Reads every page of a built portal with an HTML5 parser. */
export function readBuiltPages(folder: string): BuiltPage[] {
  return listHtmlFiles(folder).map((file) => ({
    file,
    path: file.replace(/(^|\/)index\.html$/, '$1'),
    tree: parser.parse(readFileSync(join(folder, file), 'utf8')),
  }));
}

/** All elements of a page in document order. */
export function elementsOf(page: BuiltPage): Element[] {
  const found: Element[] = [];
  visit(page.tree, 'element', (element: Element) => {
    found.push(element);
  });
  return found;
}

/** The attribute as text; undefined when it is not there. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** The file that a static host gives for a path below the base; undefined when there is none. */
export function fileAt(folder: string, path: string): string | undefined {
  const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const file = join(folder, name);
  return existsSync(file) && statSync(file).isFile() ? name : undefined;
}
