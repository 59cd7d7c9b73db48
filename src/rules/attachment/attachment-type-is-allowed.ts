import type { FaultInFile } from '../../archive/inspection.ts';
import { allowedTypes } from '../../inspection/file-type.ts';
import { attachmentsOf } from '../../inspection/find-in-attachments.ts';
import { recordRule } from '../rule.ts';
import { breachAt, eachInspected, hasAttachments, kindsWithAttachments, nameOf } from './attachments-of.ts';
import { sampleWord, sampleZip } from './sample-files.ts';

const POLICY = 'policies/2026/example.md';
const TYPE_NAMES: Readonly<Record<string, string>> = {
  zip: '压缩包',
  text: '纯文本',
  ole: '旧版 Office 文件',
  pdf: 'PDF',
  png: 'PNG 图片',
  jpg: 'JPG 图片',
};
const attach = (file: string, content: string | Uint8Array) => ({
  [POLICY]: { 附件: [{ 标题: '申请表', 文件: file }] },
  [`attachments/${file}`]: content,
});

export const attachmentTypeIsAllowed = recordRule({
  id: 'attachment-type-is-allowed',
  title: '附件是允许的类型，内容和扩展名一致，没有宏和密码，没有损坏',
  kind: 'must',
  basis: {
    law: [
      '《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）',
      '《中华人民共和国政府信息公开条例》第十七条',
    ],
  },
  kinds: kindsWithAttachments,
  appliesTo: hasAttachments,
  check(record, context) {
    const { files, inspections } = context.archive;
    const unchecked = attachmentsOf(record)
      .filter(({ path }) => files.paths.includes(path) && !inspections.has(path))
      .map(({ file, index }) => breachAt(index, `${nameOf(file)}没有检查过`, '用 npm run check 重新检查'));
    const judged = eachInspected(record, context, (inspection, file, index) =>
      inspection.faults.flatMap((fault) => {
        const told = tell(fault);
        return told ? [breachAt(index, nameOf(file, fault) + told.message, told.fix)] : [];
      }),
    );
    return [...unchecked, ...judged];
  },
  examples: [
    {
      outcome: 'passes',
      because: '是 Word 文件，扩展名也是 docx',
      content: attach('a.docx', sampleWord('申请表')),
    },
    {
      outcome: 'passes',
      because: '压缩包里都是允许的类型',
      content: attach('a.zip', sampleZip({ '申请表.docx': sampleWord('申请表'), '说明.txt': '说明' })),
    },
    { outcome: 'fails', because: '程序不能作为附件', content: attach('a.exe', 'MZ') },
    {
      outcome: 'fails',
      because: '扩展名是 pdf，内容是 Word 文件',
      content: attach('a.pdf', sampleWord('申请表')),
    },
    {
      outcome: 'fails',
      because: 'Word 文件里有宏',
      content: attach('a.docx', sampleWord('申请表', { 'word/vbaProject.bin': 'x' })),
    },
    {
      outcome: 'fails',
      because: '文件不完整，打不开',
      content: attach('a.docx', sampleWord('申请表').slice(0, 200)),
    },
    {
      outcome: 'fails',
      because: '压缩包里有不允许的类型',
      content: attach('a.zip', sampleZip({ '安装.bat': 'echo' })),
    },
    { outcome: 'does not apply', because: '没有附件', content: { [POLICY]: {} } },
  ],
});

function tell({ fault, detail }: FaultInFile): { message: string; fix: string } | undefined {
  switch (fault) {
    case 'type not allowed':
      return {
        message: `是不允许的类型${detail ? `（.${detail}）` : ''}`,
        fix: `换成这些类型之一：${Object.keys(allowedTypes).join('、')}`,
      };
    case 'wrong type':
      return {
        message: `的扩展名和内容不一致，内容是${TYPE_NAMES[detail] ?? (detail || '别的类型')}`,
        fix: '用原来的软件打开，另存为和扩展名一致的类型，不要只改文件名',
      };
    case 'macro':
      return {
        message: '里有宏或脚本，别人打开时会运行',
        fix: '另存为不带宏的类型（docx、xlsx、pptx），或另存为 PDF',
      };
    case 'password':
      return { message: '加了密码，读者打不开，也查不了里面有没有不该公开的内容', fix: '去掉密码后重新保存' };
    case 'broken':
      return {
        message: `损坏了，读不出来${detail ? `（${detail}）` : ''}`,
        fix: '用原来的软件打开，重新保存一份；打不开的，换成完好的文件',
      };
    default:
      return undefined;
  }
}
