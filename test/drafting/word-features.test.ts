import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { Refusal } from '../../src/drafting/refusal.ts';
import { importDocument } from './read.ts';
import { listed, numbering, paragraph, title, wordFile } from './word-file.ts';

const HEAD = title('关于做好有关工作的通知');
const read = (body: string, parts: Record<string, string | Uint8Array> = {}) =>
  importDocument('a.docx', wordFile(HEAD + body, parts));
const remarks = async (body: string, parts: Record<string, string | Uint8Array> = {}) =>
  (await read(body, parts)).account.remarks.map(({ what }) => what);

test.each([
  ['chineseCountingThousand', '第%1条', ['第一条 甲', '第二条 乙']],
  ['chineseCounting', '%1、', ['一、甲', '二、乙']],
  ['decimal', '%1.', ['1.甲', '2.乙']],
  ['decimalEnclosedCircleChinese', '%1', ['①甲', '②乙']],
  ['chineseLegalSimplified', '%1、', ['壹、甲', '贰、乙']],
  ['upperLetter', '%1.', ['A.甲', 'B.乙']],
])('%s with %s is written as Word shows it', async (format, pattern, shown) => {
  const { draft } = await read(paragraph('甲。', listed(0)) + paragraph('乙。', listed(0)), {
    'word/numbering.xml': numbering([[format, pattern]]),
  });
  expect(draft.body.trim().split('\n\n')).toEqual(shown.map((line) => `${line}。`));
});

test('levels count within the one above, a list with a start of its own begins anew', async () => {
  const second =
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
  const body = [
    [0, 1],
    [1, 1],
    [1, 1],
    [0, 1],
    [1, 1],
    [0, 2],
  ].map(([level = 0, list = 1]) => paragraph('甲。', listed(level, list)));
  const { draft } = await read(body.join(''), {
    'word/numbering.xml': numbering(
      [
        ['decimal', '%1.'],
        ['decimal', '%1.%2'],
      ],
      second,
    ),
  });
  expect(draft.body.match(/^[\d.]+/gm)).toEqual(['1.', '1.1', '1.2', '2.', '2.1', '1.']);
});

test('numbers that a style brings are found too', async () => {
  const styles =
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="T"><w:name w:val="条"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>';
  const { draft } = await read(paragraph('甲。', '<w:pStyle w:val="T"/>'), {
    'word/styles.xml': styles,
    'word/numbering.xml': numbering([['chineseCountingThousand', '第%1条']]),
  });
  expect(draft.body.trim()).toBe('第一条 甲。');
});

test('bullets are a list', async () => {
  const { draft } = await read(paragraph('甲', listed(0)) + paragraph('乙', listed(0)), {
    'word/numbering.xml': numbering([['bullet', '\uf0b7']]),
  });
  expect(draft.body.trim()).toBe('- 甲\n- 乙');
});

test('a text box that Word writes twice, for old and new versions, is read once', async () => {
  const inside = `<w:txbxContent>${paragraph('框里的话。')}</w:txbxContent>`;
  const box = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${inside}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${inside}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>段落。</w:t></w:r></w:p>`;
  const { draft, account } = await read(box);
  expect(draft.body.trim()).toBe('段落。\n\n框里的话。');
  expect(account.remarks.map(({ what }) => what)).toContain('文本框 1 个');
});

test('what Markdown can not hold is named', async () => {
  expect(await remarks('<w:p><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>')).toContain('公式 1 处');
  expect(await remarks(paragraph('甲', '', '<w:vanish/>') + paragraph('乙。'))).toContain('隐藏文字');
  expect(await remarks(paragraph('甲。', '', '<w:u w:val="single"/>'))).toContain('下划线 1 处');
  expect(
    await remarks(paragraph('甲。'), {
      'word/header1.xml': `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph('页眉的话')}</w:hdr>`,
    }),
  ).toContain('“页眉的话”');
});

test('an embedded spreadsheet becomes an attachment', async () => {
  const object = '<w:p><w:r><w:object><o:OLEObject r:id="rId9"/></w:object></w:r></w:p>';
  const relations =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="package" Target="embeddings/book.xlsx"/></Relationships>';
  const { draft } = await read(paragraph('见附表。') + object, {
    'word/_rels/document.xml.rels': relations,
    'word/embeddings/book.xlsx': strToU8('PK'),
  });
  expect(draft.values['附件']).toEqual([{ 标题: '附件1', 文件: `${draft.id}-fj1.xlsx` }]);
});

test.each([
  ['份号', paragraph('份号：000123')],
  ['机密', paragraph('机密★一年')],
  ['修订', `<w:p><w:ins w:id="1" w:author="a"><w:r><w:t>新</w:t></w:r></w:ins></w:p>`],
  ['不公开', paragraph('（此件不公开）')],
])('a document with %s is refused', async (_, body) => {
  await expect(read(body + paragraph('正文。'))).rejects.toBeInstanceOf(Refusal);
});

test('bold beside Chinese signs comes back as it was', async () => {
  const { draft, account } = await read(
    `<w:p><w:r><w:t>深化</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>“放管服”</w:t></w:r><w:r><w:t>改革。</w:t></w:r></w:p>`,
  );
  expect(draft.body.trim()).toBe('深化**“放管服”**改革。');
  expect(account.unverified).toEqual([]);
});

test('signs that mean something to Markdown stay signs', async () => {
  const text = '面积*2_3[2026]5号&lt;甲&gt; # 5~10日 1. 甲 | 乙。';
  const { account } = await read(paragraph(text));
  expect(account.unverified).toEqual([]);
});
