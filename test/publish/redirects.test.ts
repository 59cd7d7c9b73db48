import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { memoryFiles } from '../../src/archive/files.ts';
import { isPageAddress } from '../../src/archive/ledger.ts';
import { readArchive } from '../../src/archive/read.ts';
import { publishRedirects } from '../../src/publish/redirects.ts';

let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'gongkai-')), 'site');
  mkdirSync(folder);
});
afterEach(() => rmSync(dirname(folder), { recursive: true }));

function publish(lines: string, base = '/'): number {
  const files = memoryFiles({
    'site.yaml': `网址: https://gongkai.example${base}\n`,
    'redirects.yaml': lines,
  });
  return publishRedirects(readArchive(files), { outFolder: folder, base });
}

test('a page at the old address leads to the new one without script, and is valid HTML', async () => {
  expect(publish('/policies/2026/old/: /policies/2026/new/#clause-2\n', '/zwgk/')).toBe(1);
  const html = readFileSync(join(folder, 'policies/2026/old/index.html'), 'utf8');
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/zwgk/policies/2026/new/#clause-2">');
  expect(html).toContain('<a href="/zwgk/policies/2026/new/#clause-2">');
  expect(html).toContain(
    '<link rel="canonical" href="https://gongkai.example/zwgk/policies/2026/new/#clause-2">',
  );
  expect(html).toContain('<meta name="robots" content="noindex">');
  const config = JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as ConfigData;
  const { results } = await new HtmlValidate(new StaticConfigLoader(config)).validateString(html);
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
});

test('an address of a former site is kept as it was; a page that is there keeps its place; a clause has no page', () => {
  mkdirSync(join(folder, 'policies/2026/here'), { recursive: true });
  writeFileSync(join(folder, 'policies/2026/here/index.html'), 'own page');
  const lines = ['/zwgk_1/t2022.shtml', '/policies/2026/here/', '/policies/2026/a/#clause-2'].map(
    (from) => `"${from}": /policies/2026/new/\n`,
  );
  expect(publish(lines.join(''))).toBe(1);
  expect(existsSync(join(folder, 'zwgk_1/t2022.shtml'))).toBe(true);
  expect(readFileSync(join(folder, 'policies/2026/here/index.html'), 'utf8')).toBe('own page');
});

test('nothing is written outside the site, and no mark breaks out of an attribute', () => {
  publish('"/../outside/": /a/\n"/x/../../outside.html": /a/\n/ok/: "/a/\\"><script>alert(1)</script>"\n');
  expect(readdirSync(dirname(folder))).toEqual(['site']);
  expect(readdirSync(folder)).toEqual(['ok']);
  expect(readFileSync(join(folder, 'ok/index.html'), 'utf8')).not.toContain('<script>');
});

test.each([
  ['/policies/2026/x/', true],
  ['/zwgk_159/202202/t20220302_1.html', true],
  ['/a.b/c.htm', true],
  ['/', false],
  ['/policies/2026/x', false],
  ['/policies/2026/x/#clause-3', false],
  ['/../x/', false],
  ['/a/./b/', false],
  ['/a//b/', false],
  ['/x/../y.html', false],
  ['https://old.example/x.html', false],
  ['/公文/', false],
])('%s can be the address of a page: %s', (address, expected) => {
  expect(isPageAddress(address)).toBe(expected);
});
