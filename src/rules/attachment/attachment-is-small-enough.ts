import type { InspectionFault } from '../../archive/inspection.ts';
import { recordRule } from '../rule.ts';
import { breachAt, eachInspected, hasAttachments, kindsWithAttachments, nameOf } from './attachments-of.ts';
import { sampleZip } from './sample-files.ts';

const POLICY = 'policies/2026/example.md';
const MEGABYTE = 1024 * 1024;
const attach = (file: string, content: string | Uint8Array) => ({
  [POLICY]: { 附件: [{ 标题: '材料', 文件: file }] },
  [`attachments/${file}`]: content,
});

const EXCESSES: Partial<Record<InspectionFault, string>> = {
  bomb: '解开后大得不正常，没有解开',
  'nested too deep': '里压缩包套压缩包，套得太深，没有全部解开',
  'too slow': '太复杂，在限定的时间里没有读完',
};

export const attachmentIsSmallEnough = recordRule({
  id: 'attachment-is-small-enough',
  title: '附件不超过规定的大小，解开以后也不过分',
  kind: 'must',
  basis: {},
  kinds: kindsWithAttachments,
  appliesTo: hasAttachments,
  check(record, context) {
    const most = context.archive.limits.attachmentMegabytes;
    return eachInspected(record, context, ({ size, faults }, file, index) => {
      const fix = `压缩图片、分成几个文件，或导出为较小的 PDF；上限写在 site.yaml 的 时限 · 附件上限MB`;
      const tooLarge =
        size > most * MEGABYTE
          ? [breachAt(index, `${nameOf(file)}有 ${Math.ceil(size / MEGABYTE)} MB，超过 ${most} MB`, fix)]
          : [];
      const excesses = faults.flatMap((fault) => {
        const what = EXCESSES[fault.fault];
        const why = fault.detail ? `（${fault.detail}）` : '';
        return what
          ? [
              breachAt(
                index,
                `${nameOf(file, fault)}${what}${why}`,
                '换成正常的文件：分成几个，或不要套压缩包',
              ),
            ]
          : [];
      });
      return [...tooLarge, ...excesses];
    });
  },
  examples: [
    { outcome: 'passes', because: '几 KB 的文件', content: attach('a.txt', '材料') },
    {
      outcome: 'fails',
      because: '比这个门户规定的上限大',
      content: {
        ...attach('a.txt', '一'.repeat(400_000)),
        'site.yaml': { 时限: { 附件上限MB: 1 } },
      },
    },
    {
      outcome: 'fails',
      because: '压缩包套了六层',
      content: attach(
        'a.zip',
        [1, 2, 3, 4, 5, 6].reduce<Uint8Array>(
          (inner, level) => sampleZip({ [`${level}.zip`]: inner }),
          sampleZip({ 'a.txt': '材料' }),
        ),
      ),
    },
    { outcome: 'does not apply', because: '没有附件', content: { [POLICY]: {} } },
  ],
});
