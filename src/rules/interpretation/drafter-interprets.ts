import { locate } from '../../archive/locate.ts';
import { isAmongDepartments } from '../../archive/same-department.ts';
import { recordRule } from '../rule.ts';

const POLICY = 'policies/2026/example.md';

export const drafterInterprets = recordRule({
  id: 'drafter-interprets',
  title: '政策文件由起草部门负责解读',
  kind: 'must',
  basis: { duties: ['drafterInterprets'], law: ['国办发〔2016〕80号'] },
  keys: ['解读部门'],
  kinds: ['policy'],
  appliesTo: (policy) => policy.interpreters.length > 0 && policy.drafters.length > 0,
  check(policy, { archive }) {
    const { interpreters, drafters } = policy;
    return interpreters.flatMap((name, index) => {
      if (isAmongDepartments(name, drafters, archive)) return [];
      return [
        {
          at: ['解读部门', index],
          message: `解读部门“${name}”不是起草部门（${drafters.join('、')}）`,
          fix: `写成：解读部门: [${drafters.join(', ')}]；“${name}”也起草了的，加进“起草部门”`,
          related: [locate(policy, ['起草部门'])],
        },
      ];
    });
  },
  examples: [
    {
      outcome: 'passes',
      because: '区医保局起草，区医保局解读',
      content: { [POLICY]: { 起草部门: ['区医保局'], 解读部门: ['区医保局'] } },
    },
    {
      outcome: 'passes',
      because: '两个部门起草，由其中一个解读',
      content: { [POLICY]: { 起草部门: ['区医保局', '区司法局'], 解读部门: ['区司法局'] } },
    },
    {
      outcome: 'passes',
      because: '一处写简称，一处写全称，是同一个部门',
      content: { [POLICY]: { 起草部门: ['示范市示范区医疗保障局'], 解读部门: ['区医保局'] } },
    },
    {
      outcome: 'fails',
      because: '区医保局起草，却由区司法局解读',
      content: { [POLICY]: { 起草部门: ['区医保局'], 解读部门: ['区司法局'] } },
    },
    {
      outcome: 'fails',
      because: '两个解读部门中有一个没有起草',
      content: { [POLICY]: { 起草部门: ['区医保局'], 解读部门: ['区医保局', '区政府办公室'] } },
    },
    {
      outcome: 'does not apply',
      because: '没有解读部门，免于解读',
      content: { [POLICY]: { 解读部门: null, 免于解读: '内容是放假安排' } },
    },
  ],
});
