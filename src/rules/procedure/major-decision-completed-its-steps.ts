import type { Policy } from '../../archive/records.ts';
import { isWithheld } from '../../archive/status.ts';
import { type Breach, recordRule } from '../rule.ts';

type Steps = NonNullable<Policy['majorDecisionSteps']>;

const steps = [
  ['participation', '公众参与'],
  ['expertise', '专家论证'],
  ['risk', '风险评估'],
  ['legality', '合法性审查'],
  ['deliberation', '集体讨论'],
] as const satisfies readonly (readonly [keyof Steps, string])[];

/** The two steps that the law excuses no decision from: articles 25 and 30. */
const withoutException: readonly string[] = ['合法性审查', '集体讨论'];

const POLICY = 'policies/2026/example.md';
const ALL_STEPS = {
  公众参与: { 日期: '2025-12-01' },
  专家论证: { 日期: '2025-12-10' },
  风险评估: { 日期: '2025-12-15' },
  合法性审查: { 日期: '2026-01-12' },
  集体讨论: { 日期: '2026-02-03' },
};
const major = (differs: Record<string, unknown>) => ({
  [POLICY]: { 重大行政决策: '是', 重大决策程序: { ...ALL_STEPS, ...differs } },
});

export const majorDecisionCompletedItsSteps = recordRule({
  id: 'major-decision-completed-its-steps',
  title: '重大行政决策走完五道程序，不适用的说明理由',
  kind: 'must',
  basis: {
    duties: ['statutorySteps'],
    law: ['《重大行政决策程序暂行条例》第十四条、第十九条、第二十二条、第二十五条、第三十条'],
  },
  keys: ['重大行政决策', '重大决策程序'],
  kinds: ['policy'],
  appliesTo: (policy) =>
    !isWithheld(policy) && (policy.isMajorDecision === true || policy.majorDecisionSteps !== undefined),
  check({ majorDecisionSteps: written }) {
    if (!written) {
      const fix = `写上“重大决策程序:”，下面逐行写：${steps.map(([, name]) => `${name}: {日期: 完成的那一天}`).join('；')}`;
      return [{ at: ['重大决策程序'], message: '重大行政决策没有写重大决策程序', fix }];
    }
    return steps.flatMap(([step, name]) => breachesOfStep(name, written[step]));
  },
  examples: [
    { outcome: 'passes', because: '五道程序都有日期', content: major({}) },
    {
      outcome: 'passes',
      because: '不需要专家论证，说明了理由',
      content: major({ 专家论证: { 不适用: '不涉及专业性、技术性较强的问题' } }),
    },
    {
      outcome: 'fails',
      because: '没有写重大决策程序',
      content: { [POLICY]: { 重大行政决策: '是' } },
    },
    {
      outcome: 'fails',
      because: '缺风险评估',
      content: { [POLICY]: { 重大决策程序: { ...ALL_STEPS, 风险评估: undefined } } },
    },
    {
      outcome: 'fails',
      because: '公众参与只写了说明，没有日期',
      content: major({ 公众参与: { 说明: '已经听取意见' } }),
    },
    {
      outcome: 'fails',
      because: '合法性审查没有不适用的时候',
      content: major({ 合法性审查: { 不适用: '内容简单' } }),
    },
    { outcome: 'does not apply', because: '不是重大行政决策', content: { [POLICY]: { 重大行政决策: '否' } } },
  ],
});

function breachesOfStep(name: string, step: Steps[keyof Steps]): Breach[] {
  const at = ['重大决策程序', name];
  if (step?.date) return [];
  if (step?.notApplicable) {
    if (!withoutException.includes(name)) return [];
    const message = `${name}是每项重大行政决策都要经过的，不能写不适用`;
    return [{ at, message, fix: `写成：${name}: {日期: 完成的那一天}` }];
  }
  const excuse = withoutException.includes(name) ? '' : `；依法不需要的，写成：${name}: {不适用: 理由}`;
  return [
    { at, message: `重大决策程序缺${name}的日期`, fix: `写上：${name}: {日期: 完成的那一天}${excuse}` },
  ];
}
