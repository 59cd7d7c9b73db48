import type { Archive } from '../../archive/archive.ts';
import type { Day } from '../../archive/days.ts';
import { isMajor } from '../../archive/major.ts';
import type { Policy } from '../../archive/records.ts';
import { isWithheld, statusOn } from '../../archive/status.ts';
import { type Breach, recordRule } from '../rule.ts';

const POLICY = 'policies/2026/example.md';
const INTERPRETATION = 'interpretations/2026/example.md';

export const majorPolicyHasInterpretation = recordRule({
  id: 'major-policy-has-interpretation',
  title: '重大政策有解读，或者写明哪一天发布解读',
  kind: 'must',
  basis: { duties: ['drafterInterprets'], law: ['国办发〔2016〕80号'] },
  keys: ['解读待发布'],
  kinds: ['policy'],
  // What is not open to everybody can't be explained to everybody, and nobody writes an interpretation of what no longer holds.
  appliesTo: (policy, { archive, today }) =>
    isMajor(policy) &&
    !isWithheld(policy) &&
    policy.disclosure !== '依申请公开' &&
    !policy.withdrawal &&
    !['废止', '失效'].includes(statusOn(policy, today, archive).status),
  check(policy, { archive, today }) {
    if (isInterpreted(policy, archive)) return [];
    if (policy.interpretationPending) return breachesOfPromise(policy.interpretationPending, today);
    const file = `interpretations/${policy.id}.md`;
    return [
      {
        at: ['解读待发布'],
        message: '重大政策没有解读',
        fix: `新建 ${file}，写上“解读文件: [${policy.id}]”；还没有写好的，在这里写上：解读待发布: {预计日期: 哪一天发布, 原因: 为什么还没有发布}`,
      },
    ];
  },
  examples: [
    {
      outcome: 'passes',
      because: '有一篇解读',
      content: { [POLICY]: { 重大政策: '是' }, [INTERPRETATION]: {} },
    },
    {
      outcome: 'passes',
      because: '解读已经排定下周发布',
      content: { [POLICY]: { 重大政策: '是' }, [INTERPRETATION]: { 发布日期: '2026-07-07' } },
    },
    {
      outcome: 'passes',
      because: '解读还没有写好，预计今天发布',
      content: {
        [POLICY]: { 重大政策: '是', 解读待发布: { 预计日期: '2026-06-30', 原因: '正在制作图解' } },
      },
    },
    {
      outcome: 'passes',
      because: '解读里写的是发文字号，指的是同一份文件',
      content: {
        [POLICY]: { 重大政策: '是', 发文字号: '示范医保发〔2026〕1号' },
        [INTERPRETATION]: { 解读文件: ['示范医保发〔2026〕1号'] },
      },
    },
    { outcome: 'fails', because: '重大政策没有解读', content: { [POLICY]: { 重大政策: '是' } } },
    {
      outcome: 'fails',
      because: '行政规范性文件都算重大政策',
      content: { [POLICY]: { 文件类别: '行政规范性文件', 发文字号: '示范医保发〔2026〕1号' } },
    },
    {
      outcome: 'fails',
      because: '说好昨天发布解读，还没有发布',
      content: {
        [POLICY]: { 重大政策: '是', 解读待发布: { 预计日期: '2026-06-29', 原因: '正在制作图解' } },
      },
    },
    {
      outcome: 'fails',
      because: '没有写为什么还没有发布解读',
      content: { [POLICY]: { 重大政策: '是', 解读待发布: { 预计日期: '2026-07-07' } } },
    },
    { outcome: 'does not apply', because: '不是重大政策', content: { [POLICY]: {} } },
    {
      outcome: 'does not apply',
      because: '依申请公开的文件，正文不向社会公开，解读会把它说出去',
      content: { [POLICY]: { 重大政策: '是', 公开属性: '依申请公开', 正文: null } },
    },
    {
      outcome: 'does not apply',
      because: '文件已经过了有效期',
      content: { [POLICY]: { 重大政策: '是', 有效期至: '2026-06-29' } },
    },
  ],
});

function isInterpreted(policy: Policy, archive: Archive): boolean {
  return archive
    .referring('interprets', policy)
    .some((one) => one.kind === 'interpretation' && !one.withdrawal);
}

function breachesOfPromise(promise: NonNullable<Policy['interpretationPending']>, today: Day): Breach[] {
  const { expectedOn, reason } = promise;
  const breaches: Breach[] = [];
  if (!expectedOn) {
    const fix = `在“解读待发布”下面写上：预计日期: 发布解读的那一天，不早于 ${today}`;
    breaches.push({ at: ['解读待发布', '预计日期'], message: '解读待发布没有写预计日期', fix });
  } else if (expectedOn < today) {
    const message = `说好 ${expectedOn} 发布解读，已经过了`;
    const fix = '发布解读；确实还不能发布的，改写“解读待发布”的预计日期和原因';
    breaches.push({ at: ['解读待发布', '预计日期'], message, fix });
  }
  if (!reason) {
    const fix = '在“解读待发布”下面写上：原因: 为什么还没有发布';
    breaches.push({ at: ['解读待发布', '原因'], message: '解读待发布没有写原因', fix });
  }
  return breaches;
}
