import type { Day } from '../../archive/days.ts';
import { locate } from '../../archive/locate.ts';
import type { Policy } from '../../archive/records.ts';
import { isWithheld, statusOn } from '../../archive/status.ts';
import { type Breach, recordRule } from '../rule.ts';

const POLICY = 'policies/2026/example.md';
const LATER = 'policies/2026/later.md';
const INTERPRETATION = 'interpretations/2026/example.md';

const later = (differs: Record<string, unknown>) => ({
  成文日期: '2026-06-01',
  发布日期: '2026-06-05',
  ...differs,
});

export const interpretationIsCurrent = recordRule({
  id: 'interpretation-is-current',
  title: '所解读的文件修改或者废止以后，解读跟着更新',
  kind: 'should',
  basis: { duties: ['openProcess'], law: ['《中华人民共和国政府信息公开条例》'] },
  kinds: ['interpretation'],
  appliesTo: (interpretation) => !interpretation.withdrawal,
  check(interpretation, { archive, today }) {
    const explained = interpretation.interprets.map((reference) => archive.policy(reference));
    return explained.flatMap((policy, index) => {
      if (!policy || isWithheld(policy) || !interpretation.publishedOn) return [];
      const published = interpretation.publishedOn;
      const { status, by } = statusOn(policy, today, archive);
      const acting = by.filter(
        (one) => (one.publishedOn ?? published) > published && !explained.includes(one),
      );
      return acting.map((one) => breachOf(one, status === '废止' ? '废止' : '修改', index, published));
    });
  },
  examples: [
    { outcome: 'passes', because: '文件没有改过', content: { [POLICY]: {}, [INTERPRETATION]: {} } },
    {
      outcome: 'passes',
      because: '文件修改以后，解读补写了改动，也写上了修改它的文件',
      content: {
        [POLICY]: {},
        [LATER]: later({ 修改: ['2026/example'] }),
        [INTERPRETATION]: { 解读文件: ['2026/example', '2026/later'] },
      },
    },
    {
      outcome: 'passes',
      because: '修改它的文件还没有发布',
      content: {
        [POLICY]: {},
        [LATER]: later({ 修改: ['2026/example'], 发布日期: '2026-07-01' }),
        [INTERPRETATION]: {},
      },
    },
    {
      outcome: 'passes',
      because: '解读在修改以后发布',
      content: {
        [POLICY]: {},
        [LATER]: later({ 修改: ['2026/example'] }),
        [INTERPRETATION]: { 发布日期: '2026-06-05' },
      },
    },
    {
      outcome: 'fails',
      because: '解读发布以后，文件被修改',
      content: { [POLICY]: {}, [LATER]: later({ 修改: ['2026/example'] }), [INTERPRETATION]: {} },
    },
    {
      outcome: 'fails',
      because: '解读发布以后，文件被废止',
      content: { [POLICY]: {}, [LATER]: later({ 废止: ['2026/example'] }), [INTERPRETATION]: {} },
    },
    {
      outcome: 'does not apply',
      because: '解读已经撤回',
      content: {
        [POLICY]: {},
        [LATER]: later({ 废止: ['2026/example'] }),
        [INTERPRETATION]: { 撤回: { 日期: '2026-06-08', 原因: '文件已经废止' } },
      },
    },
  ],
});

function breachOf(acting: Policy, what: '修改' | '废止', index: number, published: Day): Breach {
  const name = acting.documentNumber ?? acting.id;
  const toSay = what === '废止' ? '文件已经废止、现在按什么办' : '改了什么';
  return {
    at: ['解读文件', index],
    message: `解读 ${published} 发布，所解读的文件后来被 ${name}（${acting.publishedOn} 发布）${what}了`,
    fix: `在正文说明${toSay}，然后在“解读文件”里加上：${name}`,
    related: [locate(acting, [what])],
  };
}
