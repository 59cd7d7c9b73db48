import { describe, expect, test } from 'vitest';
import { readArchive } from '../../src/archive/read.ts';
import type { AnyRecord } from '../../src/archive/records.ts';
import { plainParagraphs } from '../../src/markdown/plain-text.ts';
import { renderBody } from '../../src/markdown/render.ts';
import { contentOf } from '../../src/rules/example.ts';

const archive = readArchive(
  contentOf({ outcome: 'passes', because: '', content: { 'policies/2026/a.md': {} } }),
);
const record = archive.all('policy')[0] as AnyRecord;
const render = (body: string) =>
  renderBody({ ...record, body } as AnyRecord, archive, { base: '/', today: '2026-12-31' }).html;

describe('what never reaches a page', () => {
  test.each<[string, string, string]>([
    ['a script', '<script>alert(1)</script>\n\n甲', '<p>甲</p>'],
    ['raw HTML in a sentence', '甲<b onclick="x">乙</b>', '<p>甲乙</p>'],
    ['HTML that is never closed', '甲\n\n<div\n\n乙', '<p>甲</p>\n<p>乙</p>'],
    ['a comment', '甲\n\n<!-- 内部意见 -->\n\n乙', '<p>甲</p>\n<p>乙</p>'],
    ['a javascript: link', '[甲](javascript:alert(1))', '<p><a>甲</a></p>'],
    [
      'a javascript: link in capitals, as an image, by reference',
      '[甲](JaVaScRiPt:x) ![乙](javascript:x) [丙]\n\n[丙]: vbscript:x',
      '<p><a>甲</a> <img alt="乙" loading="lazy"> <a>丙</a></p>',
    ],
    ['a data: link', '[甲](data:text/html,x)', '<p><a>甲</a></p>'],
    ['a script made of entities', '&lt;script&gt;', '<p>&#x3C;script></p>'],
    [
      'an attribute hidden in a title',
      '[甲](/a "x\\" onclick=\\"y")',
      '<p><a href="/a" title="x&#x22; onclick=&#x22;y">甲</a></p>',
    ],
    ['NUL', '甲\0乙', '<p>甲\ufffd乙</p>'],
  ])('%s', (_, body, html) => {
    expect(render(body)).toBe(html);
  });
});

describe('never throws, and ends', () => {
  test.each<[string, string]>([
    ['quotations', `${'> '.repeat(20_000)}甲`],
    ['lists', `${'- '.repeat(20_000)}甲`],
    ['lists by indent', Array.from({ length: 100 }, (_, depth) => `${'  '.repeat(depth)}- 甲`).join('\n')],
    ['brackets', '['.repeat(50_000)],
    ['images in images', '![甲'.repeat(10_000)],
    ['emphasis in emphasis', '*甲_乙'.repeat(15_000)],
    ['deep emphasis that is closed', `${'*甲 **乙 '.repeat(400)}${'乙** 甲*'.repeat(400)}`],
    ['a line of one megabyte', '第一条 '.concat('政'.repeat(1_000_000))],
    ['a marked line of one megabyte', '政*'.repeat(500_000)],
    ['a megabyte of spaces', `甲${' '.repeat(1_000_000)}乙`],
    ['a megabyte of line breaks', '\n'.repeat(1_000_000)],
    ['numbers without end', `第${'一'.repeat(1_000_000)}条`],
    ['redactions never closed', '【不予公开：'.repeat(50_000)],
    ['citations in masses', '府发〔2026〕1号'.repeat(20_000)],
    ['lone surrogates', '\ud800甲*\udc00*'],
    ['footnotes that name themselves', `${'[^甲]'.repeat(100)}\n\n[^甲]: [^甲]`],
  ])('%s', (_, body) => {
    expect(() => render(body)).not.toThrow();
    expect(() => plainParagraphs(body)).not.toThrow();
  });
});
