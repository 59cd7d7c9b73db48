import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtPortal } from '../browser/portal.ts';
import { runVerb } from '../scripts/run-verb.ts';
import { elementsOf, readBuiltPages } from './built-pages.ts';
import { addressesOf, type BuiltSite, follow, originOf } from './links.ts';

const project = join(import.meta.dirname, '../..');
const DAY = '2026-11-23';
const work = mkdtempSync(join(tmpdir(), 'gongkai-build-'));
const content = join(work, 'content');
const out = join(work, 'site');

/** Words that stand only where nothing may be published. The second is Chinese, since the search index cuts that into pairs. */
const MARKS = ['plantedmark7319', '龘靐齉爩驫'];
const mark = MARKS.join(' ');

beforeAll(() => {
  cpSync(join(project, 'content'), content, { recursive: true });
  edit('site.yaml', (text) => text.replace(/^网址:.*$/m, '网址: "https://www.example.gov.cn/zwgk/"'));
  for (const path of filesBelow(join(content, '.')).filter((file) => file.endsWith('.md'))) {
    if (/^公开属性: 不予公开/m.test(readFileSync(path, 'utf8')))
      writeFileSync(path, readFileSync(path, 'utf8').replace(/^---\n/, `---\n# ${mark}\n`));
  }
  edit('policies/2026/qjff-2026-14.md', (text) =>
    text.replace(/^标题: .*$/m, `标题: ${mark}（示例）`).concat(`\n\n${mark}\n`),
  );
  plantWithdrawn();
  mkdirSync(join(content, 'attachments/2026'), { recursive: true });
  writeFileSync(join(content, 'attachments/2026/unnamed.txt'), mark);
  writeFileSync(join(content, '.draft.md'), mark);
});
afterAll(() => rmSync(work, { recursive: true }));

const withdrawn = [
  'policies/2020/qjfbf-2020-31',
  'consultations/2026/nongmao-shichang',
  'meetings/2026/special-021/01',
];

/** Records that were public and are no longer, with the marks in everything of them that was public then. */
function plantWithdrawn(): void {
  const pdf = 'attachments/2026/withdrawn.pdf';
  mkdirSync(join(content, 'attachments/2026'), { recursive: true });
  cpSync(join(project, 'test/fixtures/attachments/clean.pdf'), join(content, pdf));
  for (const id of withdrawn)
    edit(`${id}.md`, (text) =>
      text
        .replace(/^(摘要|说明): .*$/gm, '')
        .replace(
          /\n---\n/,
          `\n撤回: {日期: ${DAY}, 原因: 内容有误}\n附件: [{标题: ${mark}, 文件: 2026/withdrawn.pdf}]\n---\n`,
        )
        .concat(`\n\n${mark}\n`),
    );
  edit('policies/2020/qjfbf-2020-31.md', (text) =>
    text
      .replace(/^关键词:\n(?: +- .*\n)+/m, '')
      .replace(/\n---\n/, `\n摘要: ${mark}\n关键词: [${mark}]\n---\n`),
  );
}

function edit(path: string, change: (text: string) => string) {
  const file = join(content, path);
  const before = readFileSync(file, 'utf8');
  expect(change(before)).not.toBe(before);
  writeFileSync(file, change(before));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => statSync(path).isFile())
    .sort();
}

/** A file as bytes, and unpacked where it is compressed. */
function contentsOf(path: string): Buffer {
  const bytes = readFileSync(path);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

function hashesBelow(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesBelow(folder).map((path) => [
      path.slice(folder.length),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  );
}

const build = (...args: string[]) =>
  runVerb('build', '--content', content, '--out', out, '--today', DAY, ...args);

describe('a portal below a sub-path, with marks planted where nothing may be published', {
  timeout: 180_000,
}, () => {
  test('builds', () => {
    expect(build()).toMatchObject({ status: 0, stdout: '' });
    expect(JSON.parse(readFileSync(join(out, 'build.json'), 'utf8'))).toMatchObject({
      base: '/zwgk/',
      today: DAY,
    });
  });

  test('none of the marks is anywhere in the output, compressed search files included', () => {
    const leaks = filesBelow(out).flatMap((path) => {
      const bytes = contentsOf(path);
      return [...MARKS, ...pairsOf(MARKS[1] ?? '')]
        .filter((word) => bytes.includes(word) || path.includes(word))
        .map((word) => `${path}: ${word}`);
    });
    expect(leaks).toEqual([]);
  });

  test('the way of looking finds a word that is published', () => {
    const holding = filesBelow(join(out, 'pagefind')).filter((path) => contentsOf(path).includes('政务'));
    expect(holding.length).toBeGreaterThan(0);
  });

  test('a withdrawn record has a page that says so, when and why, and gives none of its text and files', () => {
    for (const id of withdrawn) {
      const html = readFileSync(join(out, id, 'index.html'), 'utf8');
      for (const word of ['已撤回', '2026年11月23日', '内容有误']) expect(html).toContain(word);
    }
    expect(existsSync(join(out, 'attachments/2026/withdrawn.pdf'))).toBe(false);
  });

  test('a scheduled record has no page', () => {
    expect(existsSync(join(out, 'policies/2026/qjff-2026-14'))).toBe(false);
  });

  test('every link stays below the sub-path and leads to a file', () => {
    const pages = readBuiltPages(out);
    const site: BuiltSite = { folder: out, base: '/zwgk/', origin: originOf(pages) };
    const dead = pages.flatMap((page) =>
      elementsOf(page).flatMap((element) =>
        addressesOf(element)
          .filter((address) => follow(site, page, address)?.kind === 'nowhere')
          .map((address) => `${page.file}: ${address}`),
      ),
    );
    expect(dead).toEqual([]);
  });

  test('a breach stops the build, and the last output is untouched', () => {
    const before = hashesBelow(out);
    const file = join(content, 'policies/2026/qjff-2026-12.md');
    const sound = readFileSync(file, 'utf8');
    writeFileSync(file, sound.replace(/^解读部门:.*\n(?: .*\n)*/m, ''));
    const { status, stderr } = build();
    writeFileSync(file, sound);
    expect(status).toBe(1);
    expect(stderr).toContain('policies/2026/qjff-2026-12.md:');
    expect(stderr).toContain('第二十五条');
    expect(hashesBelow(out)).toEqual(before);
  });

  test('an output folder that holds something else is left alone', () => {
    const other = join(work, 'documents');
    mkdirSync(other);
    writeFileSync(join(other, 'letter.txt'), 'mine');
    const { status, stderr } = runVerb('build', '--content', content, '--out', other, '--today', DAY);
    expect(status).toBe(2);
    expect(stderr).toContain('不像是生成的网站');
    expect(readdirSync(other)).toEqual(['letter.txt']);
  });
});

test('the same content and day give the same bytes, from another folder too', { timeout: 180_000 }, () => {
  const copy = join(work, 'elsewhere/content');
  cpSync(join(project, 'content'), copy, { recursive: true });
  const again = join(work, 'elsewhere/site');
  expect(runVerb('build', '--content', copy, '--out', again, '--today', DAY)).toMatchObject({ status: 0 });
  expect(hashesBelow(again)).toEqual(hashesBelow(builtPortal()));
});

function pairsOf(word: string): string[] {
  const letters = [...word];
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
