import { locate } from '../../archive/locate.ts';
import { isUnderPublicationLimit } from '../../archive/publication-duty.ts';
import { addWorkingDays, isWithinWorkingDays } from '../../archive/working-days.ts';
import { recordRule } from '../rule.ts';

const POLICY = 'policies/2026/example.md';
const days = (成文日期: string, 发布日期: string) => ({ 成文日期, 发布日期 });

export const policyIsPublishedOnTime = recordRule({
  id: 'policy-is-published-on-time',
  title: '主动公开的政策文件在成文后二十个工作日内发布，逾期的说明原因',
  kind: 'must',
  basis: {
    duties: ['promptPublication'],
    law: ['《中华人民共和国政府信息公开条例》第二十六条'],
  },
  keys: ['逾期说明'],
  kinds: ['policy'],
  appliesTo: isUnderPublicationLimit,
  check(policy, { archive }) {
    const { writtenOn, publishedOn, delayReason } = policy;
    const limit = archive.limits.publicationWorkingDays;
    if (delayReason || !writtenOn || !publishedOn) return [];
    if (isWithinWorkingDays(archive.calendar, writtenOn, publishedOn, limit)) return [];
    const last = addWorkingDays(archive.calendar, writtenOn, limit);
    return [
      {
        at: ['发布日期'],
        message: `${writtenOn} 成文，${publishedOn} 才发布，超过了 ${limit} 个工作日（最迟 ${last}）`,
        fix: '核对两个日期；确实逾期的，写上：逾期说明: 没有按时发布的原因（公开的统计里会算作逾期）',
        related: [locate(policy, ['成文日期'])],
      },
    ];
  },
  examples: [
    {
      outcome: 'passes',
      because: '成文后的第五个工作日发布',
      content: { [POLICY]: days('2026-03-02', '2026-03-09') },
    },
    {
      outcome: 'passes',
      because: '中间隔着春节假期和两个调休的周末，发布那天正好是第二十个工作日',
      content: { [POLICY]: days('2026-02-05', '2026-03-11') },
    },
    {
      outcome: 'passes',
      because: '国庆中秋假期八天不算，发布那天正好是第二十个工作日',
      content: { [POLICY]: days('2025-09-22', '2025-10-24') },
    },
    {
      outcome: 'passes',
      because: '逾期了，但是说明了原因',
      content: {
        [POLICY]: { ...days('2026-02-05', '2026-05-13'), 逾期说明: '征求上级部门意见，延误了印发' },
      },
    },
    {
      outcome: 'fails',
      because: '第二十一个工作日才发布，中间的春节假期已经扣除',
      content: { [POLICY]: days('2026-02-05', '2026-03-12') },
    },
    {
      outcome: 'fails',
      because: '第二十一个工作日才发布，中间的国庆假期已经扣除',
      content: { [POLICY]: days('2025-09-22', '2025-10-27') },
    },
    {
      outcome: 'does not apply',
      because: '依申请公开的文件不主动发布全文',
      content: { [POLICY]: { ...days('2026-02-05', '2026-05-13'), 公开属性: '依申请公开', 正文: null } },
    },
    {
      outcome: 'does not apply',
      because: '成文时政府信息公开条例还没有施行',
      content: { [POLICY]: days('2003-07-01', '2026-03-13') },
    },
    {
      outcome: 'does not apply',
      because: '不予公开的文件不发布',
      content: { [POLICY]: '---\n公开属性: 不予公开\n---\n' },
    },
  ],
});
