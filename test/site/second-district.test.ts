import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { runVerb } from '../scripts/run-verb.ts';
import { attribute, elementsOf, fileAt, readBuiltPages } from './built-pages.ts';

const content = join(import.meta.dirname, '../fixtures/second-district');
const TODAY = '2026-11-23';
const work = mkdtempSync(join(tmpdir(), 'gongkai-second-'));
const out = join(work, 'site');
afterAll(() => rmSync(work, { recursive: true }));

const verb = (name: string, folder: string, ...args: string[]) =>
  runVerb(name, '--content', folder, '--today', TODAY, ...args);

/** Facts of the district whose portal is the sample. */
const FACTS = ['綦', '重庆', '渝', '023-000000'];

/** Every file of the output, unpacked where it is compressed. */
function* filesOf(folder: string): Generator<[path: string, bytes: Buffer]> {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!statSync(join(folder, path)).isFile()) continue;
    const bytes = readFileSync(join(folder, path));
    yield [path, bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes];
  }
}

test('another district builds with its own content alone', { timeout: 180_000 }, () => {
  expect(verb('build', content, '--out', out)).toMatchObject({ status: 0, stdout: '' });
  const facts = JSON.parse(readFileSync(join(out, 'build.json'), 'utf8')) as { base: string };
  expect(facts.base).toBe('/zwgk/');
});

test('no fact of the first district stands anywhere in its output', () => {
  const found = [...filesOf(out)].flatMap(([path, bytes]) =>
    FACTS.filter((fact) => bytes.includes(fact)).map((fact) => `${path}: ${fact}`),
  );
  expect(found).toEqual([]);
});

test('every page of its records is there, below its own sub-path', () => {
  for (const path of [
    'policies/2026/bf-2026-1/',
    'policies/2023/gongzuo-guize/',
    'interpretations/2026/ershui-jiedu/',
    'meetings/2026/executive-012/',
    'meetings/2026/executive-012/01/',
    'consultations/2026/ershui/',
    'reports/2025/',
    'pages/guide/',
    'withheld/',
  ])
    expect(fileAt(out, path), path).toBeDefined();
  const outside = readBuiltPages(out).flatMap((page) =>
    elementsOf(page)
      .map((element) => attribute(element, 'href') ?? attribute(element, 'src') ?? '')
      .filter((address) => address.startsWith('/') && !address.startsWith('/zwgk/'))
      .map((address) => `${page.file}: ${address}`),
  );
  expect(outside).toEqual([]);
});

test('its departments and its clauses are on its pages', () => {
  const page = (path: string) => readFileSync(join(out, path, 'index.html'), 'utf8');
  expect(page('policies/2026/bf-2026-1/')).toContain('碧府〔2026〕1号');
  expect(page('rules/policy-names-interpreter/')).toContain('/zwgk/policies/2023/gongzuo-guize/#clause-6');
});

test('a duty that is broken cites the clause of its own work rules', () => {
  const copy = join(work, 'content');
  cpSync(content, copy, { recursive: true });
  const file = join(copy, 'policies/2026/bf-2026-1.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^解读部门: .*\n/m, ''));
  const { status, stdout } = verb('check', copy);
  expect(status).toBe(1);
  expect(stdout).toContain('《望川市碧溪区人民政府工作规则》第六条');
  expect(stdout).not.toContain('第二十五条');
});
