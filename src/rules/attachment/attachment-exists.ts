import { nearest } from '../../archive/nearest.ts';
import { attachmentsOf } from '../../inspection/find-in-attachments.ts';
import { recordRule } from '../rule.ts';
import { breachAt, hasAttachments, kindsWithAttachments, nameOf } from './attachments-of.ts';

const POLICY = 'policies/2026/example.md';

export const attachmentExists = recordRule({
  id: 'attachment-exists',
  title: '写明的附件都在，打得开，不是空的',
  kind: 'must',
  basis: { law: ['《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）'] },
  keys: ['附件'],
  kinds: kindsWithAttachments,
  appliesTo: hasAttachments,
  check(record, { archive }) {
    return attachmentsOf(record).flatMap(({ path, file, index }) => {
      if (/^[/\\]|^[a-zA-Z]:|\\|(^|\/)\.\.?(\/|$)/.test(file)) {
        return [
          breachAt(
            index,
            `“${file}”不是附件文件夹里的位置`,
            '写 content/attachments/ 之下的位置，用 / 分隔，如：2026/mingdan.xlsx',
          ),
        ];
      }
      if (!archive.files.paths.includes(path))
        return [
          breachAt(
            index,
            `${nameOf(file)}不在 content/attachments/ 里`,
            suggestion(file, archive.files.paths),
          ),
        ];
      const faults =
        archive.inspections
          .get(path)
          ?.faults.filter(({ where }) => where === '')
          .map(({ fault }) => fault) ?? [];
      if (faults.includes('empty'))
        return [breachAt(index, `${nameOf(file)}是空的`, '换成完整的文件，或删去这个附件')];
      if (faults.includes('outside')) {
        return [
          breachAt(
            index,
            `${nameOf(file)}是一个快捷方式（链接），指到了内容文件夹外面`,
            '删去这个链接，把要公开的文件本身复制到 content/attachments/ 里',
          ),
        ];
      }
      return faults.includes('unreadable')
        ? [
            breachAt(
              index,
              `${nameOf(file)}打不开`,
              '看看它是不是文件、有没有读取权限、是不是失效的链接；重新复制一份',
            ),
          ]
        : [];
    });
  },
  examples: [
    {
      outcome: 'passes',
      because: '附件在写明的位置',
      content: {
        [POLICY]: { 附件: [{ 标题: '申请表', 文件: '2026/shenqingbiao.txt' }] },
        'attachments/2026/shenqingbiao.txt': '申请表',
      },
    },
    {
      outcome: 'fails',
      because: '附件不在',
      content: { [POLICY]: { 附件: [{ 标题: '申请表', 文件: '2026/shenqingbiao.txt' }] } },
    },
    {
      outcome: 'fails',
      because: '附件是空的，多半没有复制完',
      content: { [POLICY]: { 附件: [{ 标题: '申请表', 文件: 'a.txt' }] }, 'attachments/a.txt': '' },
    },
    {
      outcome: 'fails',
      because: '位置指到了附件文件夹外面',
      content: { [POLICY]: { 附件: [{ 标题: '申请表', 文件: '../site.yaml' }] } },
    },
    { outcome: 'does not apply', because: '没有附件', content: { [POLICY]: {} } },
  ],
});

function suggestion(file: string, paths: readonly string[]): string {
  const present = paths
    .filter((path) => path.startsWith('attachments/') && !path.endsWith('/'))
    .map((path) => path.slice('attachments/'.length));
  const sameName = present.find(
    (path) => path.split('/').at(-1)?.toLowerCase() === file.split('/').at(-1)?.toLowerCase(),
  );
  const meant = sameName ?? nearest(file, present);
  return meant
    ? `是不是“${meant}”？写成：文件: ${meant}`
    : `把文件放到 content/attachments/${file}，或删去这个附件`;
}
