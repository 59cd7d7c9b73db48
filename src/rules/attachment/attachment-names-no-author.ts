import { recordRule } from '../rule.ts';
import {
  breachAt,
  eachInspected,
  enumerate,
  hasAttachments,
  kindsWithAttachments,
  nameOf,
} from './attachments-of.ts';
import { sampleWord } from './sample-files.ts';

const POLICY = 'policies/2026/example.md';
const CORE = 'docProps/core.xml';
const core = (creator: string) =>
  `<cp:coreProperties xmlns:cp="cp" xmlns:dc="dc"><dc:creator>${creator}</dc:creator></cp:coreProperties>`;
const attach = (content: Uint8Array) => ({
  [POLICY]: { 附件: [{ 标题: '申请表', 文件: 'a.docx' }] },
  'attachments/a.docx': content,
});

export const attachmentNamesNoAuthor = recordRule({
  id: 'attachment-names-no-author',
  title: '附件的属性里没有个人姓名、拍摄设备和地点',
  kind: 'should',
  basis: { law: ['《中华人民共和国个人信息保护法》第二十五条'] },
  kinds: kindsWithAttachments,
  appliesTo: hasAttachments,
  check: (record, context) =>
    eachInspected(record, context, ({ authors }, file, index) => {
      if (authors.length === 0) return [];
      const told = enumerate(authors.map(({ what, masked, where }) => `${where}里的${what}（${masked}）`));
      const fix = authors.some(({ where }) => where.includes('图片'))
        ? '图片：右键 → 属性 → 详细信息 → 删除属性和个人信息，再放上来；文件里的图片换成处理过的'
        : '文件 → 信息 → 检查文档 → 文档属性和个人信息 → 全部删除，保存后再放上来';
      return [breachAt(index, `${nameOf(file)}带着个人信息：${told}`, fix)];
    }),
  examples: [
    { outcome: 'passes', because: '属性里没有作者', content: attach(sampleWord('申请表')) },
    {
      outcome: 'passes',
      because: '作者是单位，不是个人',
      content: attach(sampleWord('申请表', { [CORE]: core('示范区医疗保障局') })),
    },
    {
      outcome: 'fails',
      because: '属性里留着起草人的姓名',
      content: attach(sampleWord('申请表', { [CORE]: core('张某') })),
    },
    { outcome: 'does not apply', because: '没有附件', content: { [POLICY]: {} } },
  ],
});
