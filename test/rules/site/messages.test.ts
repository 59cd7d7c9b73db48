import { expect, test } from 'vitest';
import { addressStillResolves } from '../../../src/rules/site/address-still-resolves.ts';
import { columnIsFresh } from '../../../src/rules/site/column-is-fresh.ts';
import { linkResolves } from '../../../src/rules/site/link-resolves.ts';
import { markdownHoldsNoRawHtml } from '../../../src/rules/site/markdown-holds-no-raw-html.ts';
import { tableHasHeader } from '../../../src/rules/site/table-has-header.ts';
import { judge } from '../judge.ts';

const POLICY = 'policies/2026/example.md';
const OTHER = 'policies/2026/other.md';

test('a broken link is answered with what was meant, at its own place', () => {
  const content = {
    [POLICY]: {
      正文: '第一段。\n\n见[甲](/policies/2026/other.md)、[乙](/policies/2026/othre/#clause-1)、\n[丙](../other/#clause-9)。',
    },
    [OTHER]: { 正文: '第一条 目的。\n\n第二条 范围。' },
  };
  expect(judge(linkResolves, content)).toMatchInlineSnapshot();
});

test.each([
  ['<a href="https://www.gov.cn/">网站</a>'],
  ['<img src=x onerror=alert(1)>'],
  ['<!-- 内部 -->'],
  ['正文 <br/> 换行'],
  ['[a](JaVaScRiPt:alert(1))'],
  ['[a](java&#115;cript:alert(1))'],
  ['[a](vbscript:x)'],
  ['![a](data:text/html,x)'],
  ['[a][b]\n\n[b]: javascript:alert(1)'],
  ['<javascript:alert(1)>'],
  ['[a](//evil.example/)'],
  ['[a](/\\evil.example/)'],
  ['- 一\n  <div>二</div>'],
])('is refused: %s', (text) => {
  expect(judge(markdownHoldsNoRawHtml, { [POLICY]: { 正文: text } })).not.toBe('');
});

test.each([
  ['a < b，b > c，x<y'],
  ['参照<重庆市医疗保障条例>'],
  ['`<script>`'],
  ['```\n<div>\n```'],
  ['\\<b>'],
  ['<https://www.gov.cn/>'],
  ['[javascript: 是什么](https://www.gov.cn/)'],
])('is let through: %s', (text) => {
  expect(judge(markdownHoldsNoRawHtml, { [POLICY]: { 正文: text } })).toBe('');
});

test('a promised address that is gone, in ledger and redirects', () => {
  const content = {
    'ledger.txt':
      '/policies/2026/example/ 2026-03-09\n/policies/2026/gone/ 2026-03-09\n/policies/2026/moved/#clause-2 2026-03-09\n',
    'redirects.yaml': '/policies/2026/moved/: /policies/2026/example/\n',
    [POLICY]: { 正文: '第一条 目的。' },
  };
  expect(judge(addressStillResolves, content)).toMatchInlineSnapshot();
});

test('a stale column is told with the day on which it went stale', () => {
  expect(judge(columnIsFresh, { [POLICY]: {} }, '2026-11-23')).toMatchInlineSnapshot();
});

test('a table without a header is shown the lines to add', () => {
  expect(
    judge(tableHasHeader, { [POLICY]: { 正文: '| 甲 | 一百元 |\n| 乙 | 二百元 |' } }),
  ).toMatchInlineSnapshot();
});
