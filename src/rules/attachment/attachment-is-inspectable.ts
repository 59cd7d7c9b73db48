import { recordRule } from '../rule.ts';
import {
  breachAt,
  eachInspected,
  enumerate,
  hasAttachments,
  kindsWithAttachments,
  nameOf,
} from './attachments-of.ts';

const POLICY = 'policies/2026/example.md';
// The head of an MP3 file.
const SOUND = new Uint8Array([0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 0, 0]);
const attach = (file: string, content: string | Uint8Array) => ({
  [POLICY]: { 附件: [{ 标题: '说明', 文件: file }] },
  [`attachments/${file}`]: content,
});

export const attachmentIsInspectable = recordRule({
  id: 'attachment-is-inspectable',
  title: '附件的文字机器读得出来；读不出来的由人看过',
  kind: 'review',
  basis: { law: ['《中华人民共和国政府信息公开条例》第十七条'] },
  kinds: kindsWithAttachments,
  appliesTo: hasAttachments,
  check: (record, context) =>
    eachInspected(record, context, ({ unread }, file, index) => {
      if (unread.length === 0) return [];
      const parts = enumerate(unread.map((where) => where || '整个文件'));
      const message = `${nameOf(file)}没有检查：${parts}里的文字机器读不出来`;
      const fix =
        '请人从头到尾看一遍：有没有身份证号码、手机号码、银行卡号、密级、内部标志。看过没有的，写上：已核: [{规则: attachment-is-inspectable, 理由: 谁看过什么, 日期: 看的那天}]；扫描件最好换成从 Word 导出的 PDF，旧格式另存为 docx、xlsx、pptx';
      return [breachAt(index, message, fix)];
    }),
  examples: [
    { outcome: 'passes', because: '是文字，读得出来', content: attach('a.txt', '说明') },
    { outcome: 'fails', because: '录音里说了什么，机器听不出来', content: attach('a.mp3', SOUND) },
    { outcome: 'does not apply', because: '没有附件', content: { [POLICY]: {} } },
  ],
});
