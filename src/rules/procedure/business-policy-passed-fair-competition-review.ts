import { locate } from '../../archive/locate.ts';
import { isWithheld } from '../../archive/status.ts';
import { type Breach, recordRule } from '../rule.ts';

const POLICY = 'policies/2026/example.md';
const REVIEW = { 机构: '区市场监管局', 日期: '2026-02-20', 结论: '符合公平竞争审查标准' };

const business = (review: Record<string, string> | null) => ({
  [POLICY]: { 涉及市场主体: '是', 公平竞争审查: review },
});

export const businessPolicyPassedFairCompetitionReview = recordRule({
  id: 'business-policy-passed-fair-competition-review',
  title: '涉及市场主体的政策，成文以前通过公平竞争审查',
  kind: 'must',
  basis: { duties: ['assessment'], law: ['《公平竞争审查条例》第十七条、第十八条'] },
  keys: ['涉及市场主体', '公平竞争审查'],
  kinds: ['policy'],
  appliesTo: (policy) => policy.affectsBusiness === true && !isWithheld(policy),
  check(policy) {
    const { fairCompetitionReview: review, writtenOn, publishedOn } = policy;
    if (!review) {
      const fix =
        '写上：公平竞争审查: {机构: 审查机构的简称, 日期: 审查的那一天, 结论: 符合公平竞争审查标准}';
      return [{ at: ['公平竞争审查'], message: '涉及市场主体，却没有写公平竞争审查', fix }];
    }
    const breaches: Breach[] = [];
    const missing = (key: string, sample: string) =>
      breaches.push({
        at: ['公平竞争审查', key],
        message: `公平竞争审查没有写${key}`,
        fix: `在“公平竞争审查”下面写上：${key}: ${sample}`,
      });
    if (!review.body) missing('机构', '审查机构的简称');
    if (!review.date) missing('日期', '审查的那一天，不晚于成文日期');
    if (!review.conclusion) missing('结论', '符合公平竞争审查标准');
    else if (
      /^(不符合|违反|不通过|未通过)/.test(review.conclusion) &&
      !/例外|第十二条/.test(review.conclusion)
    ) {
      const message = `公平竞争审查的结论是“${review.conclusion}”，这样的政策不能出台`;
      const fix =
        '修改政策，重新审查；属于例外规定的，在结论里写明：适用例外规定（第十二条），实施期限到哪一天';
      breaches.push({ at: ['公平竞争审查', '结论'], message, fix });
    }
    const [key, last] = writtenOn ? ['成文日期', writtenOn] : ['发布日期', publishedOn];
    if (review.date && last && review.date > last) {
      const message = `公平竞争审查（${review.date}）晚于${key}（${last}）`;
      const fix = '核对两个日期；没有审查就出台了的，先审查，再重新印发';
      breaches.push({ at: ['公平竞争审查', '日期'], message, fix, related: [locate(policy, [key])] });
    }
    return breaches;
  },
  examples: [
    { outcome: 'passes', because: '成文以前审查，写明了结论', content: business(REVIEW) },
    {
      outcome: 'passes',
      because: '成文当天审查',
      content: business({ ...REVIEW, 日期: '2026-03-02' }),
    },
    {
      outcome: 'passes',
      because: '违反标准，但是适用例外规定，写明了期限',
      content: business({ ...REVIEW, 结论: '违反第八条，适用例外规定，实施期限到 2027-12-31' }),
    },
    { outcome: 'fails', because: '没有写公平竞争审查', content: business(null) },
    {
      outcome: 'fails',
      because: '还没有结论',
      content: business({ 机构: '区市场监管局', 日期: '2026-02-20' }),
    },
    {
      outcome: 'fails',
      because: '没有写谁审查',
      content: business({ 日期: '2026-02-20', 结论: '符合公平竞争审查标准' }),
    },
    {
      outcome: 'fails',
      because: '成文的第二天才审查',
      content: business({ ...REVIEW, 日期: '2026-03-03' }),
    },
    {
      outcome: 'fails',
      because: '审查没有通过',
      content: business({ ...REVIEW, 结论: '不符合公平竞争审查标准' }),
    },
    { outcome: 'does not apply', because: '不涉及市场主体', content: { [POLICY]: { 涉及市场主体: '否' } } },
    { outcome: 'does not apply', because: '没有写是否涉及市场主体', content: { [POLICY]: {} } },
  ],
});
