import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, resolve, sep } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

// Who may import whom; `*` is everybody. A folder that is not here is a decision that somebody has still to make.
const mayImport: Record<string, string[]> = {
  schemas: [],
  archive: ['schemas'],
  inspection: ['schemas', 'archive'],
  markdown: ['schemas', 'archive'],
  rules: ['schemas', 'archive', 'inspection', 'markdown'],
  reporters: ['schemas', 'archive', 'rules', 'publish'],
  drafting: ['schemas', 'archive', 'inspection', 'rules', 'markdown'],
  figures: ['schemas', 'archive'],
  search: ['schemas', 'archive', 'markdown'],
  'open-data': ['schemas', 'archive', 'figures', 'markdown', 'text.ts'],
  publish: ['schemas', 'archive', 'markdown', 'text.ts'],
  styles: [],
  'text.ts': ['schemas', 'archive'],
  'portal.ts': ['schemas', 'archive', 'inspection', 'rules'],
  components: ['*'],
  layouts: ['*'],
  pages: ['*'],
  scripts: ['*'],
};

const neverImported: Record<string, string[]> = {
  components: ['layouts', 'pages', 'scripts'],
  layouts: ['pages', 'scripts'],
  pages: ['scripts'],
  scripts: ['components', 'layouts', 'pages'],
};

const madeByAstro = ['components', 'layouts', 'pages'];
const browserFiles = ['worker.ts', 'query.ts', 'excerpt.ts', 'encoder.ts'].map(
  (name) => `src/search/${name}`,
);
const sources = ['src', 'scripts'].flatMap(listSources);

interface Import {
  from: string;
  to: string;
}

const imports: Import[] = sources.flatMap((from) => importsOf(from).map((to) => ({ from, to })));

test('every folder keeps to whom it may import', () => {
  const breaches = imports.filter(({ from, to }) => {
    if (!to.startsWith('src/') && !to.startsWith('scripts/')) return false;
    const [own, other] = [partOf(from), partOf(to)];
    if (own === other && !(own === 'pages' && /\.(astro|ts)$/.test(to))) return false;
    const allowed = mayImport[own] ?? [];
    return neverImported[own]?.includes(other) || !(allowed.includes('*') || allowed.includes(other));
  });
  expect(breaches.map(sentence)).toEqual([]);
});

test('every folder of src has its line in the table', () => {
  expect([...new Set(sources.map(partOf))].filter((part) => !(part in mayImport))).toEqual([]);
});

test('astro: modules are imported only by what Astro renders', () => {
  const breaches = imports.filter(
    ({ from, to }) => to.startsWith('astro:') && !madeByAstro.includes(partOf(from)),
  );
  expect(breaches.map(sentence)).toEqual([]);
});

test('what the browser runs for a search imports nothing of Node, no package and nothing outside src/search', () => {
  const running = new Set(browserFiles);
  // A set grows while it is walked: what these files import runs in the browser too.
  for (const file of running) {
    for (const { from, to } of imports) if (from === file && to.startsWith('src/search/')) running.add(to);
  }
  const breaches = imports.filter(({ from, to }) => running.has(from) && !running.has(to));
  expect(breaches.map(sentence)).toEqual([]);
});

test('no file is named after nothing in particular', () => {
  const vague = /(^|\/)(utils?|helpers?|lib|common|managers?|misc|shared)(\.|\/|$)/i;
  expect(sources.filter((file) => vague.test(file))).toEqual([]);
});

/** A file belongs to its folder of src, to src/<file> itself, or to scripts. */
function partOf(file: string): string {
  const [top = '', part = ''] = file.split('/');
  return top === 'src' ? part : top;
}

function listSources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.split(sep).join('/')))
    .filter((name) => /\.(ts|mjs|astro)$/.test(name));
}

/** What a file imports: paths from the root of the project, or the names of packages. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const { importedFiles } = ts.preProcessFile(file.endsWith('.astro') ? scriptsOf(text) : text, true, true);
  return importedFiles
    .map(({ fileName }) => fileName.replace(/\?.*$/, ''))
    .map((name) => (name.startsWith('.') ? posix.join(dirname(file), name) : name.replace(/^\//, '')));
}

/** The code of a component: its front matter and its scripts. */
function scriptsOf(component: string): string {
  const matter = /^\s*---\n(.*?)\n---/s.exec(component)?.[1] ?? '';
  const scripts = [...component.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code);
  return [matter, ...scripts].join('\n');
}

const sentence = ({ from, to }: Import) => `${from} imports ${to}`;
