import { addDays } from '../../archive/days.ts';
import { locate } from '../../archive/locate.ts';
import { recordRule } from '../rule.ts';

const CONSULTATION = 'consultations/2026/example.md';
const ENDS = { 开始日期: '2026-04-01', 截止日期: '2026-05-01' };
const feedback = (公布日期: string) => ({ 采纳情况: { 公布日期, 收到: '12', 采纳: '5' } });

export const consultationHasFeedback = recordRule({
  id: 'consultation-has-feedback',
  title: '征求意见结束后六十天内公布采纳情况',
  kind: 'should',
  basis: { duties: ['hearingOpinions'] },
  keys: ['采纳情况'],
  kinds: ['consultation'],
  appliesTo: (consultation, { today }) => consultation.endsOn !== undefined && consultation.endsOn < today,
  check(consultation, { archive, today }) {
    const { endsOn, feedback: given } = consultation;
    if (!endsOn) return [];
    const limit = archive.limits.feedbackDays;
    const deadline = addDays(endsOn, limit);
    if (!given) {
      if (today <= deadline) return [];
      const message = `征求意见 ${endsOn} 结束，过了 ${limit} 天（${deadline}）还没有公布采纳情况`;
      const fix = `写上：采纳情况: {公布日期: ${today}, 收到: 意见条数, 采纳: 采纳条数, 说明: 主要意见和没有采纳的理由}`;
      return [{ at: ['采纳情况'], message, fix, related: [locate(consultation, ['截止日期'])] }];
    }
    if (!given.publishedOn || given.publishedOn <= deadline) return [];
    const message = `征求意见 ${endsOn} 结束，${given.publishedOn} 才公布采纳情况，超过了 ${limit} 天（${deadline}）`;
    const fix = '核对两个日期；以后在期限内公布';
    return [{ at: ['采纳情况', '公布日期'], message, fix, related: [locate(consultation, ['截止日期'])] }];
  },
  examples: [
    {
      outcome: 'passes',
      because: '今天是第六十天，还可以公布',
      content: { [CONSULTATION]: ENDS },
      today: '2026-06-30',
    },
    {
      outcome: 'passes',
      because: '第六十天公布',
      content: { [CONSULTATION]: { ...ENDS, ...feedback('2026-06-30') } },
      today: '2026-11-23',
    },
    {
      outcome: 'fails',
      because: '今天是第六十一天，还没有公布',
      content: { [CONSULTATION]: ENDS },
      today: '2026-07-01',
    },
    {
      outcome: 'fails',
      because: '第六十一天才公布',
      content: { [CONSULTATION]: { ...ENDS, ...feedback('2026-07-01') } },
      today: '2026-11-23',
    },
    {
      outcome: 'does not apply',
      because: '今天是最后一天，还在征求意见',
      content: { [CONSULTATION]: ENDS },
      today: '2026-05-01',
    },
  ],
});
