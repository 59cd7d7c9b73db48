import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { documents } from '../drafting/read.ts';
import { copyOfContent, runVerb } from './run-verb.ts';

const content = copyOfContent();
const folder = join(dirname(content), 'bring');
mkdirSync(folder);
afterAll(() => rmSync(dirname(content), { recursive: true }));

const bring = (...args: string[]) =>
  runVerb('import', '--content', content, '--today', '2026-11-23', ...args);
const file = (name: string, text: string | Uint8Array) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

test('a draft is written, the account of the source and what is missing are told', {
  timeout: 60_000,
}, () => {
  const { status, stdout } = bring(join(documents, 'tongzhi.docx'));
  expect(status).toBe(1);
  expect(stdout).toContain('原件有 28 段，进正文 24，进著录项 4；2 个表格，进正文 1，没有带过来 1；0 张图片');
  expect(stdout).toMatch(/第 2 个表格“抄送：.*没有带过来：版记/);
  expect(stdout).toContain('文件类别（--category）：行政规范性文件、其他政策文件');
  expect(stdout).toContain('policies/2026/qjff-2026-15.md');
  const text = readFileSync(join(content, 'policies/2026/qjff-2026-15.md'), 'utf8');
  expect(text).toContain('公开属性: 主动公开');
  expect(text).not.toContain('保密审查');
});

test('the same document is not imported twice', { timeout: 60_000 }, () => {
  const { status, stdout } = bring(join(documents, 'tongzhi.docx'));
  expect(status).toBe(1);
  expect(stdout).toContain('綦江府发〔2026〕15号 已经登记在 policies/2026/qjff-2026-15.md');
});

test('what can not be imported is told, and keeps none of the others back', { timeout: 60_000 }, () => {
  const paths = [
    file('a.pdf', '%PDF-'),
    file('b.docx', 'x'),
    file('c.docx', ''),
    file('d.html', '<p></p>'),
    file('e.csv', '甲,乙\n1,2\n'),
    join(documents, 'miji.docx'),
    join(documents, 'renshi.docx'),
  ];
  const { status, stdout, stderr } = bring('--dry-run', ...paths);
  expect([status, stderr]).toEqual([1, '']);
  for (const reason of [
    '不能导入 .pdf 文件',
    '可能没有传完整，或者不是 .docx',
    '文件是空的',
    '里面没有文字',
    '第一行不是著录项的名字',
    '有密级或内部文件的标志',
  ])
    expect(stdout).toContain(reason);
  expect(stdout).toContain('7 个文件：导入 1 个');
  expect(stdout).not.toContain('    at ');
  expect(existsSync(join(content, 'policies/2026/qjff-2026-17.md'))).toBe(false);
});

const HEADER =
  '标题,文件类别,发文机关,发文字号,主题分类,起草部门,成文日期,发布日期,公开属性,保密审查.机构,保密审查.日期,摘药,正文';
const row = (number: number, day: string) =>
  `关于甲${number}的通知（示例）,其他政策文件,区教委,綦江教委发〔2026〕${number}号,教育,区教委,${day},2026-11-20,主动公开,区教委,2026-11-10,x,"第一段。\n第二段。"`;

test('each row of a CSV is a record; a column that is not known is told', { timeout: 60_000 }, () => {
  const { status, stdout } = bring(
    file('t.csv', `${HEADER}\n${row(7, '2026/11/2')}\n${row(8, '2026-11-03')}\n`),
  );
  expect(stdout).toContain('不认识的列 摘药（是不是“摘要”？）');
  expect(status).toBe(0);
  const text = readFileSync(join(content, 'policies/2026/qjjwf-2026-7.md'), 'utf8');
  expect(text).toContain('成文日期: 2026-11-02');
  expect(text).toMatch(/第一段。\n\n第二段。\n$/);
});

test('a spreadsheet in .xlsx, with days as Excel keeps them', { timeout: 60_000 }, () => {
  const strings = ['标题', '成文日期', '发文机关', '关于乙的通知', '区教委'];
  const sheet =
    '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="D1" t="s"><v>2</v></c></row><row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2"><v>46329</v></c><c r="D2" t="s"><v>4</v></c></row></sheetData></worksheet>';
  const book = zipSync({
    'xl/workbook.xml': strToU8(
      '<workbook xmlns:r="x"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/sharedStrings.xml': strToU8(
      `<sst>${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
  });
  const { stdout } = bring(file('t.xlsx', book), '--out', join(folder, 'out'));
  expect(stdout).toContain('还缺：公开属性、文件类别');
  expect(readFileSync(join(folder, 'out/policies/2026/y.md'), 'utf8')).toContain(
    '标题: 关于乙的通知\n文种: 通知\n发文机关:\n  - 区教委\n',
  );
  expect(readFileSync(join(folder, 'out/policies/2026/y.md'), 'utf8')).toContain('成文日期: 2026-11-03');
});

test.each([
  [[], '写明要导入的文件'],
  [['/no/such.docx'], '没有这个文件'],
  [['--title', '甲', documents], '只能在导入一个文件时用'],
])('a request that can not be carried out is told in words: %s', (args, message) => {
  const { status, stderr } = bring(...args);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});
