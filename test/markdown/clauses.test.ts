import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/archive/front-matter.ts';
import { clausesOf } from '../../src/markdown/clauses.ts';

const workRules =
  splitFrontMatter(readFileSync('content/policies/2022/gongzuo-guize.md', 'utf8'))?.body ?? '';
const anchorsOf = (...paragraphs: string[]) => clausesOf(paragraphs.join('\n\n')).map(({ anchor }) => anchor);

test('the work rules have sixty clauses, numbered through their twelve chapters', () => {
  const clauses = clausesOf(workRules);
  expect(clauses.map(({ anchor }) => anchor)).toEqual(
    Array.from({ length: 60 }, (_, index) => `clause-${index + 1}`),
  );
  expect(clauses.map(({ label }) => label).slice(19, 23)).toEqual([
    '二十、',
    '二十一、',
    '二十二、',
    '二十三、',
  ]);
  for (const { label, offset } of clauses) expect(workRules.startsWith(label, offset)).toBe(true);
});

describe('what is a clause', () => {
  test.each<[string, string[], string[]]>([
    ['第…条 and a space', ['第一条 甲', '第二条　乙', '第三条'], ['clause-1', 'clause-2', 'clause-3']],
    ['without a space, in sequence', ['第一条甲。', '第二条乙。'], ['clause-1', 'clause-2']],
    [
      'beginning with 中国, 所有, 和谐, 及时',
      ['第一条 中国', '第二条所有单位', '第三条和谐', '第四条及时'],
      ['clause-1', 'clause-2', 'clause-3', 'clause-4'],
    ],
    ['in bold', ['**第一条** 甲', '**第二条　目的** 乙'], ['clause-1', 'clause-2']],
    ['a heading', ['## 第一章 总则', '### 第一条 目的', '甲'], ['clause-1']],
    [
      'in arabic or full-width figures',
      ['第1条 甲', '第２条 乙', '第 3 条 丙'],
      ['clause-1', 'clause-2', 'clause-3'],
    ],
    ['with a title in brackets', ['第一条【目的】甲', '第二条【依据】乙'], ['clause-1', 'clause-2']],
    [
      'inserted later',
      ['第一条 甲', '第一条之一 乙', '第一条之二 丙', '第二条 丁'],
      ['clause-1', 'clause-1-1', 'clause-1-2', 'clause-2'],
    ],
    [
      'indented by hand',
      ['　　第一条　甲', '&emsp;&emsp;第二条 乙', '    第三条 丙'],
      ['clause-1', 'clause-2', 'clause-3'],
    ],
    ['after a single line break', ['第一条 甲\n第二条 乙'], ['clause-1', 'clause-2']],
    [
      'in the hundreds and thousands',
      ['第一百零五条 甲', '第一百一十条 乙', '第一千二百六十条 丙'],
      ['clause-105', 'clause-110', 'clause-1260'],
    ],
    ['一、 where there is no 第…条', ['一、甲', '（一）乙', '1．丙', '二、丁'], ['clause-1', 'clause-2']],
    [
      '一、 through chapters',
      ['## 第一章 总则', '一、甲', '## 第二章 分则', '二、乙'],
      ['clause-1', 'clause-2'],
    ],
    [
      'the same number twice',
      ['第一条 甲', '第一条之二 乙', '第二条 丙', '第二条 丁', '第三条 戊'],
      ['clause-1', 'clause-1-2', 'clause-2', 'clause-2--2', 'clause-3'],
    ],
    ['a hole', ['第一条 甲', '第二条 乙', '第四条 丁'], ['clause-1', 'clause-2', 'clause-4']],
  ])('%s', (_, paragraphs, anchors) => {
    expect(anchorsOf(...paragraphs)).toEqual(anchors);
  });
});

describe('what is not a clause', () => {
  test.each<[string, string[], string[]]>([
    [
      'a reference to one',
      [
        '第一条 甲',
        '第二条规定的行为',
        '第二条、第三条',
        '第二条第二款',
        '第二条所称',
        '第二条和第三条',
        '第二条 第一款',
        '第二条 乙',
      ],
      ['clause-1', 'clause-2'],
    ],
    ['第 without its turn', ['第一条甲', '第七条乙由丙负责', '第二条丁'], ['clause-1', 'clause-2']],
    ['一 within a sentence', ['一、甲', '一是乙', '一个单位', '二、丙'], ['clause-1', 'clause-2']],
    ['二、三产业', ['一、甲', '二、三产业融合发展', '二、乙'], ['clause-1', 'clause-2']],
    ['a heading 一、', ['## 一、总体要求', '甲', '## 二、主要任务', '乙'], []],
    ['a lone 一、', ['一、甲', '乙'], []],
    [
      '一、 of a notice around articles',
      ['一、请认真执行。', '二、另行通知。', '第一条 甲', '第二条 乙'],
      ['clause-1', 'clause-2'],
    ],
    ['a quoted 第五条 in a text that counts', ['一、甲', '第五条 引用', '二、乙'], ['clause-1', 'clause-2']],
    [
      'quoted, listed, in code, in a comment',
      ['> 第一条 甲', '- 第一条 乙', '```\n第一条 丙\n```', '<!--\n\n第一条 丁\n\n-->', '第一条 戊'],
      ['clause-1'],
    ],
  ])('%s', (_, paragraphs, anchors) => {
    expect(anchorsOf(...paragraphs)).toEqual(anchors);
  });
});

describe('a second text that numbers anew', () => {
  test.each<[string, string[], string[]]>([
    [
      'articles',
      ['第一条 甲', '第二条 乙', '第一条 丙', '第二条 丁', '第一条 戊'],
      ['clause-1', 'clause-2', 'text-2-clause-1', 'text-2-clause-2', 'text-3-clause-1'],
    ],
    [
      'counted paragraphs',
      ['一、甲', '二、乙', '一、丙', '二、丁'],
      ['clause-1', 'clause-2', 'text-2-clause-1', 'text-2-clause-2'],
    ],
    [
      'that is put in between',
      ['一、甲', '二、乙', '一、子', '二、丑', '三、丙'],
      ['clause-1', 'clause-2', 'text-2-clause-1', 'text-2-clause-2', 'text-2-clause-3'],
    ],
  ])('%s', (_, paragraphs, anchors) => {
    expect(anchorsOf(...paragraphs)).toEqual(anchors);
  });
});

test('a text of five megabytes is read at once', () => {
  const text = `${workRules}\n\n`.repeat(Math.ceil(5_000_000 / Buffer.byteLength(workRules)));
  const start = performance.now();
  expect(clausesOf(text).length).toBeGreaterThan(3000);
  // Some 40 ms alone; other tests run beside it.
  expect(performance.now() - start).toBeLessThan(1500);
});

test('hostile texts take no time', () => {
  const start = performance.now();
  for (const text of [
    `第${'一'.repeat(1e6)}条`,
    `${' '.repeat(1e6)}第一条`,
    `甲${' '.repeat(1e6)}乙`,
    '第一条 甲\n'.repeat(1e5),
  ]) {
    clausesOf(text);
  }
  expect(performance.now() - start).toBeLessThan(3000);
});
