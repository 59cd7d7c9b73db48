import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { memoryFiles } from '../../src/archive/files.ts';
import { readArchive } from '../../src/archive/read.ts';
import { contentOf } from '../../src/rules/example.ts';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import { encodeText } from '../../src/search/encoder.ts';
import type { SearchableEntry } from '../../src/search/searchable.ts';
import { shardsOf } from '../../src/search/shards-of.ts';
import { filesBelow } from './indexed.ts';

const today = '2026-11-23';
const root = mkdtempSync(join(tmpdir(), 'search-build-'));
afterAll(() => rmSync(root, { recursive: true }));

const sound = contentOf({ outcome: 'passes', because: '', content: { 'policies/2026/sound.md': {} } });
const textOf = (path: string) => new TextDecoder().decode(sound.read(path));
const policy = textOf('policies/2026/sound.md');
const lists = Object.fromEntries(
  sound.paths.filter((path) => path.endsWith('.yaml')).map((path) => [path, textOf(path)]),
);

function archiveOf(policies: Record<string, string>) {
  return readArchive(memoryFiles({ ...lists, ...policies }));
}

function build(name: string, archive: ReturnType<typeof archiveOf>, cache?: string) {
  return buildSearchIndex({
    archive,
    today,
    outDir: join(root, name),
    base: '/',
    ...(cache ? { cache: join(root, cache) } : {}),
  });
}

const two = {
  'policies/2025/one.md': policy.replaceAll('2026', '2025'),
  'policies/2026/two.md': policy,
};

test('the same content and day give the same bytes, with or without what was kept', async () => {
  await build('first', archiveOf(two));
  await build('elsewhere/second', archiveOf(two), 'cache');
  const again = await build('third', archiveOf(two), 'cache');
  expect(again.made).toBe(0);
  const first = filesBelow(join(root, 'first'));
  for (const other of ['elsewhere/second', 'third']) {
    const files = filesBelow(join(root, other));
    expect([...files.keys()]).toEqual([...first.keys()]);
    for (const [path, bytes] of files) expect(bytes.equals(first.get(path) as Buffer), path).toBe(true);
  }
});

test('only the shards whose content changed are made anew', async () => {
  const divide = (entries: readonly SearchableEntry[]) =>
    Map.groupBy(entries, ({ facts }) => facts.facets.year?.[0]?.[0] ?? 'undated');
  const buildByYear = (name: string, files: Record<string, string>) =>
    buildSearchIndex({
      archive: archiveOf(files),
      today,
      outDir: join(root, name),
      base: '/',
      cache: join(root, 'years'),
      divide,
    });
  await buildByYear('before', two);
  const changed = { ...two, 'policies/2025/one.md': `${two['policies/2025/one.md']}\n又及。\n` };
  const { made, shards } = await buildByYear('after', changed);
  expect(made).toBe(1);
  expect(shards).toBeGreaterThan(1);
});

test('years are put together until a shard is full, the newest first', () => {
  const entry = (year: number): SearchableEntry => ({
    facts: { id: '', path: '', title: '', facets: { year: [[String(year), '']] }, passages: [] },
    texts: [],
  });
  const entries = [2020, 2021, 2022, 2023].flatMap((year) => Array.from({ length: 1300 }, () => entry(year)));
  expect([...shardsOf(entries)].map(([key, members]) => [key, members.length])).toEqual([
    ['2022', 2600],
    ['2020', 2600],
  ]);
});

describe('what must not be published stands nowhere in the index', () => {
  const planted = '鑫淼焱';
  const withheld = `---
公开属性: 不予公开
不予公开: {依据: 商业秘密, 法律条款: 《中华人民共和国政府信息公开条例》第十五条, 审查机构: 区政府办公室, 审查日期: 2026-01-05, 复查日期: 2027-01-05}
标题: ${planted}标题
发文字号: ${planted}发〔2026〕1号
摘要: ${planted}摘要
成文年份: 2026
---

${planted}正文
`;
  test.each([
    ['a withheld record', { 'policies/2026/xinmiaoyan.md': withheld }],
    [
      'a record that waits for its day',
      {
        'policies/2026/xinmiaoyan.md': policy
          .replace(/发布日期: .*/, '发布日期: 2027-01-01')
          .replace(/标题: .*/, `标题: ${planted}`),
      },
    ],
  ])('%s', async (what, files) => {
    await build(what, archiveOf({ ...two, ...files }));
    const pairs = encodeText(planted).filter((token) => /^\p{Script=Han}{2}$/u.test(token));
    expect(pairs).toEqual(['鑫淼', '淼焱']);
    for (const [path, bytes] of filesBelow(join(root, what))) {
      const text = bytes.toString('utf8');
      for (const word of [...pairs, planted, 'xinmiaoyan', '1xin1miao'])
        expect(text.includes(word), `${word} in ${path}`).toBe(false);
    }
  });
});
