import { locate, locateInBody } from '../../archive/locate.ts';
import { recordRule } from '../rule.ts';

const POLICY = 'policies/2026/example.md';
const MEETING = 'meetings/2026/executive-099/meeting.md';
const DECISION = 'meetings/2026/executive-099/01.md';

export const recordStatesDisclosure = recordRule({
  id: 'record-states-disclosure',
  title: '每份记录写明公开属性，只有主动公开的才有正文和附件',
  kind: 'must',
  basis: {
    duties: ['promptPublication'],
    law: ['《中华人民共和国政府信息公开条例》第十三条', '国办发〔2016〕80号'],
  },
  keys: ['公开属性'],
  kinds: ['policy', 'meeting', 'decision'],
  check(record) {
    const { disclosure } = record;
    if (disclosure === undefined) {
      const fix = '写上：公开属性: 主动公开（或依申请公开、不予公开，要有法律依据）';
      return [{ at: ['公开属性'], message: '没有写公开属性', fix }];
    }
    if (disclosure === '不予公开' && record.kind === 'meeting') {
      const message = '整次会议不能登记为不予公开';
      const fix = '写成：公开属性: 主动公开；依法需要保密的议题，在它自己的文件里写“公开属性: 不予公开”';
      return [{ at: ['公开属性'], message, fix }];
    }
    if (disclosure !== '依申请公开') return [];
    const related = [locate(record, ['公开属性'])];
    const text = {
      place: locateInBody(record, Math.max(0, record.body.search(/\S/))),
      message: '公开属性是依申请公开，文件里却有正文',
      fix: '删去正文，不向全社会公开的内容不放进内容库；可以公开的，写成：公开属性: 主动公开',
      related,
    };
    const attachments = {
      at: ['附件'],
      message: '公开属性是依申请公开，却带有附件',
      fix: '删去“附件”，并把文件移出 attachments/；可以公开的，写成：公开属性: 主动公开',
      related,
    };
    const hasAttachments = 'attachments' in record && record.attachments.length > 0;
    return [...(record.hasBody ? [text] : []), ...(hasAttachments ? [attachments] : [])];
  },
  examples: [
    { outcome: 'passes', because: '写明了主动公开', content: { [POLICY]: { 公开属性: '主动公开' } } },
    {
      outcome: 'passes',
      because: '依申请公开的文件只有标题、日期这些事实，没有正文',
      content: { [POLICY]: { 公开属性: '依申请公开', 正文: null } },
    },
    {
      outcome: 'passes',
      because: '不予公开的文件只作登记',
      content: { [POLICY]: '---\n公开属性: 不予公开\n---\n' },
    },
    { outcome: 'fails', because: '没有写公开属性', content: { [POLICY]: { 公开属性: null } } },
    { outcome: 'fails', because: '议定事项也要写公开属性', content: { [DECISION]: { 公开属性: null } } },
    {
      outcome: 'fails',
      because: '依申请公开的文件写了正文，正文就会被所有人看到',
      content: { [POLICY]: { 公开属性: '依申请公开' } },
    },
    {
      outcome: 'fails',
      because: '依申请公开的文件带了附件',
      content: {
        [POLICY]: { 公开属性: '依申请公开', 正文: null, 附件: [{ 标题: '申请表', 文件: '2026/form.docx' }] },
      },
    },
    {
      outcome: 'fails',
      because: '会议不整次不予公开，需要保密的是其中的议题',
      content: { [MEETING]: { 公开属性: '不予公开', 正文: null } },
    },
    {
      outcome: 'does not apply',
      because: '政策解读没有公开属性，写出来就是公开的',
      content: { 'interpretations/2026/example.md': {} },
    },
  ],
});
