import { recordRule } from '../rule.ts';

const POLICY = 'policies/2026/example.md';

export const openRecordHoldsItsText = recordRule({
  id: 'open-record-holds-its-text',
  title: '主动公开的文件、解读和征集有正文，或者有附件',
  kind: 'should',
  basis: { duties: ['promptPublication'], law: ['《中华人民共和国政府信息公开条例》第十三条'] },
  kinds: ['policy', 'interpretation', 'consultation'],
  appliesTo: (record) => !record.withdrawal && (record.kind !== 'policy' || record.disclosure === '主动公开'),
  check({ hasBody, attachments, file, bodyLine }) {
    if (hasBody || attachments.length > 0) return [];
    const place = { file, line: bodyLine, column: 1 };
    const fix = '在第二行 --- 下面写上正文；全文在附件里的，写上：附件: [{标题: 附件的名称, 文件: 文件名}]';
    return [{ place, message: '只有著录项，没有正文，也没有附件', fix }];
  },
  examples: [
    { outcome: 'passes', because: '正文在著录项后面', content: { [POLICY]: { 正文: '现通知如下。' } } },
    { outcome: 'fails', because: '忘了写正文', content: { [POLICY]: { 正文: '' } } },
    {
      outcome: 'does not apply',
      because: '依申请公开的，正文本来就不发布',
      content: { [POLICY]: { 公开属性: '依申请公开', 正文: '' } },
    },
  ],
});
