import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { builtPortal, portalBase } from '../browser/portal.ts';
import { attribute, type BuiltPage, elementsOf, readBuiltPages } from './built-pages.ts';

const KIB = 1024;

let folder: string;
let pages: BuiltPage[];

beforeAll(() => {
  folder = builtPortal();
  pages = readBuiltPages(folder);
});

const source = ({ file }: BuiltPage) => readFileSync(join(folder, file), 'utf8');
const titleOf = (page: BuiltPage) => /<title>(.*?)<\/title>/s.exec(source(page))?.[1] ?? '';
const packed = (bytes: Buffer | string) => gzipSync(bytes, { level: 9 }).length;

/** HTML and the style sheets that a screen waits for, compressed one by one as a server does; print is fetched beside. */
function weightOf(page: BuiltPage): number {
  const sheets = elementsOf(page).filter(
    (element) => attribute(element, 'rel') === 'stylesheet' && attribute(element, 'media') !== 'print',
  );
  const files = sheets.map((element) => (attribute(element, 'href') ?? '').slice(portalBase().length));
  return (
    packed(source(page)) + files.reduce((sum, file) => sum + packed(readFileSync(join(folder, file))), 0)
  );
}

test('the usual policy is 12 KB of HTML and CSS to load, and none is 15 KB but the work rules of sixty-four clauses', () => {
  const policies = pages.filter(({ file }) => /^policies\/\d{4}\/.+\/index\.html$/.test(file));
  const weights = policies
    .filter(({ file }) => !file.includes('gongzuo-guize'))
    .map(weightOf)
    .sort((a, b) => a - b);
  expect(weights[Math.floor(weights.length / 2)]).toBeLessThanOrEqual(12 * KIB);
  expect(weights.at(-1)).toBeLessThanOrEqual(15 * KIB);
});

test('no two pages have the same title', () => {
  const shown = pages.filter((page) => !/http-equiv="refresh"/i.test(source(page)));
  const byTitle = Map.groupBy(shown, titleOf);
  const same = [...byTitle]
    .filter(([, of]) => of.length > 1)
    .map(([title, of]) => `${title}: ${of.map(({ file }) => file)}`);
  expect(same).toEqual([]);
});

test('every page says what a message shows of it when it is passed on', () => {
  const wanted = ['og:title', 'og:description', 'og:type', 'og:url'];
  const silent = pages
    .filter((page) => !/http-equiv="refresh"/i.test(source(page)))
    .filter((page) => {
      const said = elementsOf(page).flatMap((element) =>
        attribute(element, 'content') ? [attribute(element, 'property')] : [],
      );
      return !wanted.every((property) => said.includes(property));
    });
  expect(silent.map(({ file }) => file)).toEqual([]);
});

test('what stands by for a later day names no record that is not public yet', () => {
  const policy = pages.find(({ file }) => file === 'policies/2026/qjff-2026-12/index.html');
  expect(policy && source(policy)).toContain('<template data-from="2027-03-01">');
});
