import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { comparable, encodeKeyword, encodeText } from '../../src/search/encoder.ts';

describe('how a text is written down', () => {
  test.each([
    ['政务公开', '政务 务公 公开 开z |'],
    ['綦江府发〔2026〕12号', '綦江 江府 府发 发y 2026 12 号y |'],
    ['2026年，区政府', '2026 年y 年a 区政 政府 府z |'],
    ['GB/T 9704—2012', 'gb t 9704 2012 |'],
    ['二○二六年。', '二〇 〇二 二六 六年 年b |'],
    ['３、５亩', '3 | 5 亩y |'],
    ['　', ''],
  ])('%s', (text, tokens) => {
    expect(encodeText(text).join(' ')).toBe(tokens);
  });

  test.each([
    '綦江府发[2026]12号',
    '綦江府发（2026）12 号',
    '綦江府发2026 12号',
    '綦江府发〔２０２６〕１２号',
  ])('a number is one whatever its brackets and width: %s', (number) => {
    expect(encodeText(number)).toEqual(encodeText('綦江府发〔2026〕12号'));
  });
});

describe('what a keyword looks for', () => {
  test.each([
    ['税', { phrases: [], single: '税', isLoose: false }],
    ['施行。', { phrases: [['施行', '行b']], isLoose: false }],
    ['，施行', { phrases: [['施行']], isLoose: false }],
    ['2026', { phrases: [['2026']], isLoose: false }],
    ['《》', { phrases: [], isLoose: false }],
    ['应当，并', { phrases: [['应当', '当a']], isLoose: true }],
  ])('%s', (keyword, encoded) => {
    expect(encodeKeyword(keyword)).toEqual(encoded);
  });
});

test('any run of characters of a text is a phrase of its tokens', () => {
  const text = readFileSync(
    join(import.meta.dirname, '../../content/policies/2022/gongzuo-guize.md'),
    'utf8',
  );
  const paragraphs = text.split('\n').filter((line) => comparable(line).length > 30);
  let seed = 7;
  const below = (limit: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return seed % limit;
  };
  for (let i = 0; i < 2000; i++) {
    const paragraph = paragraphs[below(paragraphs.length)] as string;
    const start = below(paragraph.length - 12);
    const run = paragraph.slice(start, start + 2 + below(10));
    // A number cut inside its digits is another number, a word cut inside its letters another word.
    if (/[\da-z]/i.test(run) || comparable(run).length < 2) continue;
    const { phrases, single } = encodeKeyword(run);
    const tokens = ` ${encodeText(paragraph).join(' ')} `;
    for (const phrase of phrases) expect(tokens, run).toContain(` ${phrase.join(' ')} `);
    if (single) expect(tokens).toContain(` ${single}`);
  }
});
