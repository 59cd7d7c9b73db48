import { addDays } from '../../archive/days.ts';
import { recordRule } from '../rule.ts';

const POLICY = 'policies/2026/example.md';

export const effectFollowsPublication = recordRule({
  id: 'effect-follows-publication',
  title: '先公布，后施行',
  kind: 'should',
  basis: { duties: ['promptPublication'], law: ['《优化营商环境条例》第六十四条、第六十五条'] },
  kinds: ['policy'],
  appliesTo: ({ effectiveOn, publishedOn }) => effectiveOn !== undefined && publishedOn !== undefined,
  check({ effectiveOn = '', publishedOn = '' }) {
    if (effectiveOn >= publishedOn) return [];
    return [
      {
        at: ['施行日期'],
        message: `施行日期 ${effectiveOn} 早于发布日期 ${publishedOn}，未公布的文件不能作为行政管理的依据`,
        fix: `核对两个日期；日期没有写错的，${effectiveOn} 至 ${addDays(publishedOn, -1)} 之间不得据此管理，以后先公布再施行`,
      },
    ];
  },
  examples: [
    {
      outcome: 'passes',
      because: '公布以后施行',
      content: { [POLICY]: { 发布日期: '2026-03-09', 施行日期: '2026-04-01' } },
    },
    {
      outcome: 'passes',
      because: '公布的当天施行',
      content: { [POLICY]: { 发布日期: '2026-03-09', 施行日期: '2026-03-09' } },
    },
    {
      outcome: 'fails',
      because: '公布的前一天已经施行',
      content: { [POLICY]: { 发布日期: '2026-03-09', 施行日期: '2026-03-08' } },
    },
    { outcome: 'does not apply', because: '没有写施行日期', content: { [POLICY]: {} } },
  ],
});
