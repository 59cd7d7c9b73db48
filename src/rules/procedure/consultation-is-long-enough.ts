import { addDays, daysBetween } from '../../archive/days.ts';
import { locate } from '../../archive/locate.ts';
import { recordRule } from '../rule.ts';

const CONSULTATION = 'consultations/2026/example.md';
const days = (开始日期: string, 截止日期: string) => ({ 开始日期, 截止日期 });

export const consultationIsLongEnough = recordRule({
  id: 'consultation-is-long-enough',
  title: '征求意见不少于三十天，缩短的说明理由',
  kind: 'must',
  basis: { duties: ['hearingOpinions'], law: ['《重大行政决策程序暂行条例》第十五条'] },
  keys: ['截止日期', '缩短理由'],
  kinds: ['consultation'],
  check(consultation, { archive }) {
    const { startsOn, endsOn, shorteningReason } = consultation;
    const limit = archive.limits.consultationDays;
    if (!startsOn || !endsOn) return [];
    if (endsOn < startsOn) {
      const related = [locate(consultation, ['开始日期'])];
      const message = `截止日期（${endsOn}）早于开始日期（${startsOn}）`;
      return [{ at: ['截止日期'], message, fix: '核对两个日期', related }];
    }
    // The first and the last day both count.
    const length = daysBetween(startsOn, endsOn) + 1;
    if (length >= limit || shorteningReason) return [];
    return [
      {
        at: ['截止日期'],
        message: `从 ${startsOn} 到 ${endsOn} 只有 ${length} 天，不到 ${limit} 天`,
        fix: `还在征求的，延长：截止日期: ${addDays(startsOn, limit - 1)}；情况紧急缩短的，写上：缩短理由: 为什么缩短；已经截止又没有理由的，重新征求`,
        related: [locate(consultation, ['开始日期'])],
      },
    ];
  },
  examples: [
    {
      outcome: 'passes',
      because: '从一月五日到二月三日，首尾都算，正好三十天',
      content: { [CONSULTATION]: days('2026-01-05', '2026-02-03') },
    },
    {
      outcome: 'passes',
      because: '只有十天，写明了缩短的理由',
      content: {
        [CONSULTATION]: { ...days('2026-01-05', '2026-01-14'), 缩短理由: '汛期临近，需要尽快印发' },
      },
    },
    {
      outcome: 'passes',
      because: '这个门户在 site.yaml 里定为十天',
      content: {
        'site.yaml': { 时限: { 征求意见日: '10' } },
        [CONSULTATION]: days('2026-01-05', '2026-01-14'),
      },
    },
    {
      outcome: 'fails',
      because: '到二月二日，首尾都算只有二十九天',
      content: { [CONSULTATION]: days('2026-01-05', '2026-02-02') },
    },
    {
      outcome: 'fails',
      because: '还没有开始就截止了',
      content: { [CONSULTATION]: days('2026-02-05', '2026-01-05') },
    },
    {
      outcome: 'does not apply',
      because: '没有征求意见',
      content: { 'policies/2026/example.md': {} },
    },
  ],
});
