import type { Archive } from '../../archive/archive.ts';
import { locate } from '../../archive/locate.ts';
import type { Interpretation, Policy } from '../../archive/records.ts';
import { isAmongDepartments } from '../../archive/same-department.ts';
import { type Breach, recordRule } from '../rule.ts';

const POLICY = 'policies/2026/example.md';
const OTHER = 'policies/2026/other.md';
const INTERPRETATION = 'interpretations/2026/example.md';
const byJustice = { 起草部门: ['区司法局'], 解读部门: ['区司法局'] };

export const interpretationComesFromDrafter = recordRule({
  id: 'interpretation-comes-from-drafter',
  title: '解读由所解读文件的起草部门作出',
  kind: 'must',
  basis: { duties: ['drafterInterprets'], law: ['国办发〔2016〕80号'] },
  keys: ['解读部门'],
  kinds: ['interpretation'],
  appliesTo: (interpretation, { archive }) =>
    interpretation.interpreters.length > 0 && policiesOf(interpretation, archive).length > 0,
  check(interpretation, { archive }) {
    const policies = policiesOf(interpretation, archive);
    const drafters = [...new Set(policies.flatMap((policy) => policy.drafters))];
    const fix = `写成：解读部门: [${drafters.join(', ')}]；起草部门写错的，在文件里改正`;
    const strangers = interpretation.interpreters.flatMap((name, index): Breach[] => {
      if (isAmongDepartments(name, drafters, archive)) return [];
      const message = `解读部门“${name}”没有起草所解读的文件（起草部门是${drafters.join('、')}）`;
      const related = policies.map((policy) => locate(policy, ['起草部门']));
      return [{ at: ['解读部门', index], message, fix, related }];
    });
    return strangers.length > 0 ? strangers : leftOut(interpretation, policies, archive, fix);
  },
  examples: [
    {
      outcome: 'passes',
      because: '起草部门自己解读',
      content: { [POLICY]: {}, [INTERPRETATION]: {} },
    },
    {
      outcome: 'passes',
      because: '两份文件由两个部门分别起草，两个部门一起解读',
      content: {
        [POLICY]: {},
        [OTHER]: byJustice,
        [INTERPRETATION]: { 解读文件: ['2026/example', '2026/other'], 解读部门: ['区医保局', '区司法局'] },
      },
    },
    {
      outcome: 'passes',
      because: '解读里写的是起草部门的曾用名',
      content: {
        'departments.yaml': `- {简称: 区医保局, 全称: 示范市示范区医疗保障局, 类型: 组成部门, 曾用名: [区医保办]}\n`,
        [POLICY]: {},
        [INTERPRETATION]: { 解读部门: ['区医保办'] },
      },
    },
    {
      outcome: 'passes',
      because: '起草部门已经撤销，由接手职能的部门解读',
      content: {
        'departments.yaml': `- {简称: 区医保办, 全称: 示范市示范区医疗保险办公室, 类型: 其他, 撤销日期: 2026-03-05, 职能划入: 区医保局}\n- {简称: 区医保局, 全称: 示范市示范区医疗保障局, 类型: 组成部门}\n`,
        [POLICY]: { 起草部门: ['区医保办'] },
        [INTERPRETATION]: {},
      },
    },
    {
      outcome: 'fails',
      because: '区医保局起草的文件由区司法局解读',
      content: { [POLICY]: {}, [INTERPRETATION]: { 解读部门: ['区司法局'] } },
    },
    {
      outcome: 'fails',
      because: '解读两份文件，其中一份的起草部门没有参加',
      content: {
        [POLICY]: {},
        [OTHER]: byJustice,
        [INTERPRETATION]: { 解读文件: ['2026/example', '2026/other'] },
      },
    },
    { outcome: 'does not apply', because: '文件没有解读', content: { [POLICY]: {} } },
  ],
});

/** The policies that it names; none unless all exist and say who drafted them, for then nobody can tell. */
function policiesOf({ interprets }: Interpretation, archive: Archive): Policy[] {
  const policies = interprets.flatMap((reference) => archive.policy(reference) ?? []);
  const areKnown =
    policies.length === interprets.length && policies.every(({ drafters }) => drafters.length > 0);
  return areKnown ? policies : [];
}

function leftOut(one: Interpretation, policies: readonly Policy[], archive: Archive, fix: string): Breach[] {
  return policies.flatMap((policy) => {
    if (one.interpreters.some((name) => isAmongDepartments(name, policy.drafters, archive))) return [];
    const index = one.interprets.findIndex((reference) => archive.policy(reference) === policy);
    const drafters = policy.drafters.join('、');
    const message = `“${one.interprets[index]}”的起草部门（${drafters}）不在解读部门里`;
    return [{ at: ['解读文件', index], message, fix, related: [locate(policy, ['起草部门'])] }];
  });
}
