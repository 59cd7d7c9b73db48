import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sax from 'sax';
import { expect, test } from 'vitest';
import { builtPortal } from '../browser/portal.ts';

/** The names of an XML document's elements, each as the path to it. Throws where it is not well-formed. */
function elementsOf(xml: string): string[] {
  const parser = sax.parser(true);
  const open: string[] = [];
  const found: string[] = [];
  parser.onopentag = ({ name }) => {
    open.push(name);
    found.push(open.join('/'));
  };
  parser.onclosetag = () => void open.pop();
  parser.onerror = (error) => {
    throw error;
  };
  parser.write(xml).close();
  return found;
}

test('every Atom feed is well-formed and has what RFC 4287 asks for', () => {
  const folder = join(builtPortal(), 'feeds');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.atom'),
  );
  expect(names.length).toBeGreaterThan(20);
  for (const name of names) {
    const elements = elementsOf(readFileSync(join(folder, name), 'utf8'));
    const count = (path: string) => elements.filter((one) => one === path).length;
    for (const path of ['feed', 'feed/title', 'feed/id', 'feed/updated', 'feed/author/name'])
      expect([name, path, count(path)]).toEqual([name, path, 1]);
    for (const path of ['title', 'id', 'updated', 'link', 'summary'])
      expect([name, path, count(`feed/entry/${path}`)]).toEqual([name, path, count('feed/entry')]);
  }
});
