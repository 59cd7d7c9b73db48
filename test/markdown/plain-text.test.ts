import { describe, expect, test } from 'vitest';
import { folderFiles } from '../../src/archive/files.ts';
import { readArchive } from '../../src/archive/read.ts';
import { clausesOf } from '../../src/markdown/clauses.ts';
import { dialectParser } from '../../src/markdown/dialect.ts';
import { parseProse } from '../../src/markdown/parse.ts';
import { plainParagraphs } from '../../src/markdown/plain-text.ts';
import { renderBody } from '../../src/markdown/render.ts';

const archive = readArchive(folderFiles('content'));
const texts = archive.records.filter(({ body }) => body.trim() !== '');

test('each paragraph, heading and row with the clause or heading above it', () => {
  const body = [
    '各街道：',
    '## 第一章 总则',
    '第一条 为**优化**\n环境，报价为【不予公开：商业秘密】。',
    '依据綦江府发〔2026〕12号。',
    '| 项目 | 金额 |\n| --- | --- |\n| 道路 | 12 |',
    '- 甲\n- 乙<b>',
    '第二条 见[规则](/a/)![图](b.png)。',
  ].join('\n\n');
  expect(plainParagraphs(body)).toMatchInlineSnapshot(`
    [
      {
        "text": "各街道：",
      },
      {
        "anchor": "chapter-1",
        "text": "第一章 总则",
      },
      {
        "anchor": "clause-1",
        "text": "第一条 为优化环境，报价为【此处不予公开：商业秘密】。",
      },
      {
        "anchor": "clause-1",
        "text": "依据綦江府发〔2026〕12号。",
      },
      {
        "anchor": "clause-1",
        "text": "项目 金额",
      },
      {
        "anchor": "clause-1",
        "text": "道路 12",
      },
      {
        "anchor": "clause-1",
        "text": "甲",
      },
      {
        "anchor": "clause-1",
        "text": "乙",
      },
      {
        "anchor": "clause-2",
        "text": "第二条 见规则。",
      },
    ]
  `);
});

describe('on every record of the sample portal', () => {
  test('search reads what the page shows', () => {
    for (const record of texts) {
      const { html } = renderBody(record, archive, { base: '/', today: '2099-01-01' });
      const text = plainParagraphs(record.body).map(({ text }) => text);
      expect(withoutSpaces(text.join('')), record.file).toBe(withoutSpaces(shown(html)));
    }
  });

  test('every clause has its place, and no anchor is given twice', () => {
    for (const record of texts) {
      const { html, clauses } = renderBody(record, archive, { base: '/', today: '2099-01-01' });
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, record.file).toBe(ids.length);
      expect(clauses, record.file).toEqual(clausesOf(record.body));
    }
  });

  test('the short way of reading gives the tree of the full parser', () => {
    for (const { body, file } of texts) {
      expect(withLines(parseProse(body)), file).toEqual(withLines(dialectParser.parse(body)));
    }
  });
});

test.each([
  '## 甲 ##\n乙',
  '甲  \n乙 \n丙',
  '##\n\n#甲\n\n####### 乙',
  '甲\n## 乙\n丙\n\n \n  丁',
  '\\*甲\\*&amp;`乙`',
  '**甲**\n**乙**',
  '甲|乙\n-|-\n丙|丁\n\n戊',
  '\n\n甲\n\n\n乙\n',
  '1、甲\n1.乙\n2026. 丙',
  'a@b.cn www.gov.cn',
])('the short way of reading %j too', (body) => {
  expect(withLines(parseProse(body))).toEqual(withLines(dialectParser.parse(body)));
});

function shown(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&');
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}

/** A tree with the lines of its nodes alone, which are all that the plugins go by. */
function withLines(tree: object): unknown {
  const bare = JSON.stringify(tree, (key, value) =>
    key === 'position' ? value.start.line : key === 'data' ? undefined : (value ?? undefined),
  );
  return JSON.parse(bare).children;
}
