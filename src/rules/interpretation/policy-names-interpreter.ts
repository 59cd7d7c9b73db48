import { isMajor } from '../../archive/major.ts';
import { isWithheld } from '../../archive/status.ts';
import { recordRule } from '../rule.ts';

const POLICY = 'policies/2026/example.md';

export const policyNamesInterpreter = recordRule({
  id: 'policy-names-interpreter',
  title: '政策文件写明由谁解读',
  kind: 'must',
  basis: { duties: ['drafterInterprets'] },
  keys: ['解读部门', '免于解读'],
  kinds: ['policy'],
  appliesTo: (policy) => !isWithheld(policy),
  check(policy) {
    if (policy.interpreters.length > 0) return [];
    const drafters = [...new Set(policy.drafters)].join(', ') || '起草部门的简称';
    if (!policy.interpretationWaiver) {
      return [{ at: ['解读部门'], message: '没有写解读部门', fix: `写上：解读部门: [${drafters}]` }];
    }
    if (!isMajor(policy)) return [];
    return [
      {
        at: ['免于解读'],
        message: '重大政策不能免于解读',
        fix: `删去“免于解读”，写上：解读部门: [${drafters}]`,
      },
    ];
  },
  examples: [
    { outcome: 'passes', because: '起草部门负责解读', content: { [POLICY]: { 解读部门: ['区医保局'] } } },
    {
      outcome: 'passes',
      because: '不是重大政策，写明了免于解读的理由',
      content: { [POLICY]: { 解读部门: null, 免于解读: '内容是放假安排，没有需要解读的规定' } },
    },
    {
      outcome: 'fails',
      because: '没有写解读部门，也没有免于解读的理由',
      content: { [POLICY]: { 解读部门: null } },
    },
    {
      outcome: 'fails',
      because: '重大政策不能免于解读',
      content: { [POLICY]: { 重大政策: '是', 解读部门: null, 免于解读: '内容简单' } },
    },
    {
      outcome: 'does not apply',
      because: '不予公开的文件只有登记，没有可解读的正文',
      content: { [POLICY]: '---\n公开属性: 不予公开\n---\n' },
    },
  ],
});
