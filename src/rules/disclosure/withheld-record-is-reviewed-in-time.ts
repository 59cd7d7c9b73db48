import { isWithheld } from '../../archive/status.ts';
import { recordRule } from '../rule.ts';

const POLICY = 'policies/2026/withheld-01.md';

const stub = (nextReviewOn: string) =>
  `---\n公开属性: 不予公开\n不予公开:\n  依据: 过程性信息\n  法律条款: 《中华人民共和国政府信息公开条例》第十六条\n  审查机构: 区医保局\n  审查日期: 2025-06-30\n  复查日期: ${nextReviewOn}\n---\n`;

export const withheldRecordIsReviewedInTime = recordRule({
  id: 'withheld-record-is-reviewed-in-time',
  title: '不予公开的文件到了复查日期就复查',
  kind: 'should',
  basis: { law: ['《中华人民共和国政府信息公开条例》第十八条'] },
  keys: ['不予公开'],
  kinds: ['policy', 'decision'],
  appliesTo: (record) => isWithheld(record),
  check(record, { today }) {
    const nextReviewOn = record.withholding?.nextReviewOn;
    if (!nextReviewOn || nextReviewOn >= today) return [];
    return [
      {
        at: ['不予公开', '复查日期'],
        message: '已经过了复查日期，公开登记上会显示“逾期未复查”',
        fix: `复查以后，把“审查日期”改成复查的那一天，“复查日期”改成下一次的日期（晚于 ${today}）；可以公开了的，改写成主动公开的文件`,
      },
    ];
  },
  examples: [
    { outcome: 'passes', because: '复查日期就是今天', content: { [POLICY]: stub('2026-06-30') } },
    { outcome: 'passes', because: '复查日期还没有到', content: { [POLICY]: stub('2027-06-30') } },
    { outcome: 'fails', because: '复查日期是昨天', content: { [POLICY]: stub('2026-06-29') } },
    {
      outcome: 'does not apply',
      because: '公开的文件不用复查',
      content: { 'policies/2026/example.md': {} },
    },
  ],
});
