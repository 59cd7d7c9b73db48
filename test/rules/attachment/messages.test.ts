import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readArchive } from '../../../src/archive/read.ts';
import { inspectAttachments } from '../../../src/inspection/inspect-attachments.ts';
import { attachment } from '../../../src/rules/attachment/index.ts';
import { check } from '../../../src/rules/check.ts';
import { contentOf } from '../../../src/rules/example.ts';
import { privacy } from '../../../src/rules/privacy/index.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../../fixtures/attachments', name));

/** What a clerk reads of one record that names these attachments. */
async function told(names: readonly string[], judging = attachment.rules): Promise<string> {
  const files = contentOf({
    outcome: 'fails',
    because: '',
    content: {
      'policies/2026/example.md': { 附件: names.map((name) => ({ 标题: '附件', 文件: name })) },
      ...Object.fromEntries(names.map((name) => [`attachments/${name}`, fixture(name)])),
    },
  });
  const archive = readArchive(files, await inspectAttachments(files));
  return check(archive, '2026-06-30', judging)
    .findings.map(({ kind, message, fix }) => `${kind} ${message}\n→ ${fix}`)
    .join('\n');
}

test('what a document hides, and who wrote it', async () => {
  expect(await told(['planted.docx'])).toMatchInlineSnapshot(`
    "must 附件“planted.docx”里有读者一眼看不到的内容：修订中插入的文字（正文）、修订中删除的文字（正文）、隐藏文字（正文）、批注
    → 先看清是什么，再去掉。修订：审阅 → 接受 → 接受所有修订并停止修订；批注：审阅 → 删除 → 删除文档中的所有批注；隐藏文字：文件 → 检查文档 → 全部删除。也可以另存为 PDF 再放上来
    should 附件“planted.docx”带着个人信息：批注里的作者（王*）、文件属性里的作者（张**）、文件属性里的最后修改的人（李**）
    → 文件 → 信息 → 检查文档 → 文档属性和个人信息 → 全部删除，保存后再放上来"
  `);
});

test('a spreadsheet, a presentation and a photograph', async () => {
  expect(await told(['planted.xlsx', 'planted.pptx', 'photo.jpg'])).toMatchInlineSnapshot(`
    "must 附件“planted.xlsx”里有读者一眼看不到的内容：隐藏的列、隐藏的行（工作表“名单”）、隐藏的工作表（工作表“底表”）、批注
    → 先看清是什么，再去掉。批注：审阅 → 删除 → 删除文档中的所有批注；隐藏的工作表、行、列：取消隐藏，删去不公开的。也可以另存为 PDF 再放上来
    should 附件“planted.xlsx”带着个人信息：批注里的作者（王*）、文件属性里的作者（张**）、文件属性里的最后修改的人（李**）
    → 文件 → 信息 → 检查文档 → 文档属性和个人信息 → 全部删除，保存后再放上来
    must 附件“planted.pptx”里有读者一眼看不到的内容：演讲者备注（第 1 页备注）、隐藏的幻灯片（第 2 张幻灯片）
    → 先看清是什么，再去掉。隐藏的幻灯片：删去；备注：视图 → 备注页，删去。也可以另存为 PDF 再放上来
    should 附件“planted.pptx”带着个人信息：文件属性里的作者（张**）、文件属性里的最后修改的人（李**）
    → 文件 → 信息 → 检查文档 → 文档属性和个人信息 → 全部删除，保存后再放上来
    should 附件“photo.jpg”带着个人信息：图片信息里的拍摄地点（有经纬度）、图片信息里的作者（赵*）、图片信息里的拍摄设备（Ph***）
    → 图片：右键 → 属性 → 详细信息 → 删除属性和个人信息，再放上来；文件里的图片换成处理过的"
  `);
});

test('files that are not what they should be', async () => {
  expect(await told(['locked.docx', 'macro.docx', 'broken.docx', 'renamed.pdf'])).toMatchInlineSnapshot(`
    "must 附件“locked.docx”加了密码，读者打不开，也查不了里面有没有不该公开的内容
    → 去掉密码后重新保存
    must 附件“macro.docx”里有宏或脚本，别人打开时会运行
    → 另存为不带宏的类型（docx、xlsx、pptx），或另存为 PDF
    must 附件“broken.docx”损坏了，读不出来（压缩包的目录读不出来）
    → 用原来的软件打开，重新保存一份；打不开的，换成完好的文件
    must 附件“renamed.pdf”的扩展名和内容不一致，内容是docx
    → 用原来的软件打开，另存为和扩展名一致的类型，不要只改文件名"
  `);
});

test('files whose text no machine reads', async () => {
  expect(await told(['scanned.pdf', 'old.doc'])).toMatchInlineSnapshot(`
    "review 附件“scanned.pdf”没有检查：整个文件里的文字机器读不出来
    → 请人从头到尾看一遍：有没有身份证号码、手机号码、银行卡号、密级、内部标志。看过没有的，写上：已核: [{规则: attachment-is-inspectable, 理由: 谁看过什么, 日期: 看的那天}]；扫描件最好换成从 Word 导出的 PDF，旧格式另存为 docx、xlsx、pptx
    review 附件“old.doc”没有检查：整个文件里的文字机器读不出来
    → 请人从头到尾看一遍：有没有身份证号码、手机号码、银行卡号、密级、内部标志。看过没有的，写上：已核: [{规则: attachment-is-inspectable, 理由: 谁看过什么, 日期: 看的那天}]；扫描件最好换成从 Word 导出的 PDF，旧格式另存为 docx、xlsx、pptx"
  `);
});

test('a file in a zip in a zip is named by its way', async () => {
  expect(await told(['nested.zip'])).toMatchInlineSnapshot(`
    "must 附件“nested.zip”里有读者一眼看不到的内容：修订中插入的文字（“内.zip”里的“名单.docx”的正文）、修订中删除的文字（“内.zip”里的“名单.docx”的正文）、隐藏文字（“内.zip”里的“名单.docx”的正文）、“内.zip”里的“名单.docx”的批注
    → 先看清是什么，再去掉。修订：审阅 → 接受 → 接受所有修订并停止修订；批注：审阅 → 删除 → 删除文档中的所有批注；隐藏文字：文件 → 检查文档 → 全部删除。也可以另存为 PDF 再放上来
    should 附件“nested.zip”带着个人信息：“内.zip”里的“名单.docx”的批注里的作者（王*）、“内.zip”里的“名单.docx”的文件属性里的作者（张**）、“内.zip”里的“名单.docx”的文件属性里的最后修改的人（李**）
    → 文件 → 信息 → 检查文档 → 文档属性和个人信息 → 全部删除，保存后再放上来"
  `);
});

test('clean files are told nothing of, by these chapters', async () => {
  expect(await told(['clean.docx', 'clean.pdf', 'clean.jpg'], [...attachment.rules, ...privacy.rules])).toBe(
    '',
  );
});
