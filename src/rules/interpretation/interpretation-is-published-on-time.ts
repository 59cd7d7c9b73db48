import type { Archive } from '../../archive/archive.ts';
import { locate } from '../../archive/locate.ts';
import type { Interpretation, Policy } from '../../archive/records.ts';
import { addWorkingDays, isWithinWorkingDays } from '../../archive/working-days.ts';
import { recordRule } from '../rule.ts';

const POLICY = 'policies/2026/example.md';
const INTERPRETATION = 'interpretations/2026/example.md';

const published = (policy: string, interpretation: string) => ({
  [POLICY]: { 发布日期: policy },
  [INTERPRETATION]: { 发布日期: interpretation },
});

export const interpretationIsPublishedOnTime = recordRule({
  id: 'interpretation-is-published-on-time',
  title: '第一篇解读和文件同时发布，最迟在文件发布后三个工作日内',
  kind: 'should',
  basis: { duties: ['drafterInterprets'], law: ['国办发〔2016〕80号'] },
  kinds: ['interpretation'],
  appliesTo: ({ interprets }, { archive }) =>
    interprets.some((reference) => archive.policy(reference)?.publishedOn),
  check(interpretation, { archive }) {
    const limit = archive.limits.interpretationWorkingDays;
    return interpretation.interprets.flatMap((reference, index) => {
      const policy = archive.policy(reference);
      if (!policy?.publishedOn || !interpretation.publishedOn) return [];
      if (firstInterpretation(policy, archive) !== interpretation) return [];
      if (isWithinWorkingDays(archive.calendar, policy.publishedOn, interpretation.publishedOn, limit))
        return [];
      const last = addWorkingDays(archive.calendar, policy.publishedOn, limit);
      return [
        {
          at: ['发布日期'],
          message: `“${interpretation.interprets[index]}” ${policy.publishedOn} 发布，解读 ${interpretation.publishedOn} 才发布，超过了 ${limit} 个工作日（最迟 ${last}）`,
          fix: '核对两个日期；以后解读和文件一起审签、同一天发布',
          related: [locate(policy, ['发布日期'])],
        },
      ];
    });
  },
  examples: [
    { outcome: 'passes', because: '同一天发布', content: published('2026-03-09', '2026-03-09') },
    { outcome: 'passes', because: '第三个工作日发布', content: published('2026-03-09', '2026-03-12') },
    {
      outcome: 'passes',
      because: '春节假期不算，节后的第一个工作日是第三个工作日',
      content: published('2026-02-12', '2026-02-24'),
    },
    {
      outcome: 'passes',
      because: '第一篇解读是及时的，后来又发了一篇图解',
      content: {
        ...published('2026-03-09', '2026-03-10'),
        'interpretations/2026/diagram.md': { 形式: '图解', 发布日期: '2026-05-11' },
      },
    },
    {
      outcome: 'fails',
      because: '第四个工作日才发布',
      content: published('2026-03-09', '2026-03-13'),
    },
    {
      outcome: 'fails',
      because: '春节假期已经扣除，仍然是第四个工作日',
      content: published('2026-02-12', '2026-02-25'),
    },
    { outcome: 'does not apply', because: '文件没有解读', content: { [POLICY]: {} } },
  ],
});

/** The interpretation of a policy that was published first: later ones are a service, and no delay. */
function firstInterpretation(policy: Policy, archive: Archive): Interpretation | undefined {
  const all = archive.referring('interprets', policy).filter((one) => one.kind === 'interpretation');
  const day = (one: Interpretation) => one.publishedOn ?? '9999';
  return all.reduce<Interpretation | undefined>(
    (first, one) => (first && day(first) <= day(one) ? first : one),
    undefined,
  );
}
