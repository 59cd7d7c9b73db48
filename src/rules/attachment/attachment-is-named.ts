import { unnamedAttachments } from '../../inspection/find-in-attachments.ts';
import { portalRule } from '../rule.ts';

const POLICY = 'policies/2026/example.md';

export const attachmentIsNamed = portalRule({
  id: 'attachment-is-named',
  title: '附件文件夹里的文件都有记录写明',
  kind: 'should',
  basis: { law: ['《中华人民共和国政府信息公开条例》第十七条'] },
  appliesTo: ({ archive }) =>
    archive.files.paths.some((path) => path.startsWith('attachments/') && !path.endsWith('/')),
  checkPortal({ archive }) {
    return unnamedAttachments(archive).map((path) => ({
      place: { file: path, line: 1, column: 1 },
      message: '没有记录写明这个附件，它不会发布',
      fix: `要公开的，在记录里写上：附件: [{标题: 附件的名称, 文件: ${path.slice('attachments/'.length)}}]；不公开的，从内容文件夹里移走`,
    }));
  },
  examples: [
    {
      outcome: 'passes',
      because: '附件由政策文件写明',
      content: { [POLICY]: { 附件: [{ 标题: '申请表', 文件: 'a.txt' }] }, 'attachments/a.txt': '申请表' },
    },
    {
      outcome: 'fails',
      because: '没有记录写明它，多半是忘了',
      content: { [POLICY]: {}, 'attachments/a.txt': '申请表' },
    },
    { outcome: 'does not apply', because: '附件文件夹是空的', content: { [POLICY]: {} } },
  ],
});
