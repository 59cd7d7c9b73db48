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
  expect(judge(linkResolves, content)).toMatchInlineSnapshot(`
    "policies/2026/example.md:25:2 链接“/policies/2026/other.md”指向的地址没有
    → 是不是“/policies/2026/other/”？改成：/policies/2026/other/
    policies/2026/example.md:25:31 链接“/policies/2026/othre/#clause-1”指向的地址没有
    → 是不是“/policies/2026/other/#clause-1”？改成：/policies/2026/other/#clause-1
    policies/2026/example.md:26:1 链接“../other/#clause-9”指向的条款没有
    → 那一份的条款从 #clause-1 到 #clause-2"
  `);
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
  ['参照<示范市医疗保障条例>'],
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
  expect(judge(addressStillResolves, content)).toMatchInlineSnapshot(`
    "ledger.txt:2:1 2026-03-09 发布过的 /policies/2026/gone/ 现在打不开
    → 改了编号的，在 redirects.yaml 写上：/policies/2026/gone/: 新地址；删错的，恢复；不该再公开的，保留记录，写明“撤回”
    redirects.yaml:1:1 2026-03-09 发布过的 /policies/2026/moved/#clause-2，转到的“/policies/2026/example/#clause-2”打不开
    → 把“/policies/2026/moved/”后面改成现在的地址"
  `);
});

test('a stale column is told with the day on which it went stale', () => {
  expect(judge(columnIsFresh, { [POLICY]: {} }, '2026-11-23')).toMatchInlineSnapshot(`
    "policies/2026/example.md:14:1 “政策文件”栏目最近一次更新是 2026-03-09，从 2026-09-09 起超过 183 天没有更新
    → 发布已经形成、还没有发布的内容；没有可发布的，把内容少的栏目并到别的栏目"
  `);
});

test('a table without a header is shown the lines to add', () => {
  expect(
    judge(tableHasHeader, { [POLICY]: { 正文: '| 甲 | 一百元 |\n| 乙 | 二百元 |' } }),
  ).toMatchInlineSnapshot(`
    "policies/2026/example.md:23:1 表格没有表头，竖线会原样显示出来
    → 在第一行上面加上表头和横线：
    | 表头 | 表头 |
    | --- | --- |"
  `);
});
