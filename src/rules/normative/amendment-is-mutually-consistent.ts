import type { Archive } from '../../archive/archive.ts';
import type { Path } from '../../archive/front-matter.ts';
import { locate } from '../../archive/locate.ts';
import type { Policy } from '../../archive/records.ts';
import { isWithheld, takesEffectOn } from '../../archive/status.ts';
import { type Breach, recordRule } from '../rule.ts';

const POLICY = 'policies/2026/example.md';
const OLD = 'policies/2020/old.md';
const OTHER = 'policies/2026/other.md';
const OLD_DAYS = { 成文日期: '2020-03-02', 发布日期: '2020-03-09' };
const LATER_DAYS = { 成文日期: '2026-05-06', 发布日期: '2026-05-07' };

/** One policy that another amends or repeals. */
interface Act {
  readonly key: '修改' | '废止';
  readonly at: Path;
  readonly target: Policy;
}

export const amendmentIsMutuallyConsistent = recordRule({
  id: 'amendment-is-mutually-consistent',
  title: '修改和废止的是更早的文件，不绕圈，不重复废止',
  kind: 'must',
  basis: {
    duties: ['normativeDocuments'],
    law: ['《国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知》（国办发〔2018〕37号）'],
  },
  keys: ['修改', '废止'],
  kinds: ['policy'],
  appliesTo: ({ amends, repeals }) => amends.length + repeals.length > 0,
  check(policy, { archive }) {
    const acts = actsOf(policy, archive);
    return acts.flatMap((act, index) => fault(policy, act, acts.slice(0, index), archive));
  },
  examples: [
    {
      outcome: 'passes',
      because: '废止更早的文件',
      content: { [POLICY]: { 废止: ['2020/old'] }, [OLD]: OLD_DAYS },
    },
    {
      outcome: 'passes',
      because: '两份文件先后修改同一份文件',
      content: {
        [POLICY]: { 修改: ['2020/old'] },
        [OTHER]: { ...LATER_DAYS, 修改: ['2020/old'] },
        [OLD]: OLD_DAYS,
      },
    },
    {
      outcome: 'passes',
      because: '先修改，后废止',
      content: {
        [POLICY]: { 修改: ['2020/old'] },
        [OTHER]: { ...LATER_DAYS, 废止: ['2020/old'] },
        [OLD]: OLD_DAYS,
      },
    },
    {
      outcome: 'fails',
      because: '废止的文件比自己新',
      content: { [POLICY]: { 废止: ['2026/other'] }, [OTHER]: LATER_DAYS },
    },
    {
      outcome: 'fails',
      because: '废止的文件和自己同一天成文',
      content: { [POLICY]: { 废止: ['2026/other'] }, [OTHER]: {} },
    },
    { outcome: 'fails', because: '修改自己', content: { [POLICY]: { 修改: ['2026/example'] } } },
    {
      outcome: 'fails',
      because: '互相废止',
      content: { [POLICY]: { 废止: ['2026/other'] }, [OTHER]: { ...LATER_DAYS, 废止: ['2026/example'] } },
    },
    {
      outcome: 'fails',
      because: '三份文件绕成一圈',
      content: {
        [POLICY]: { 修改: ['2020/old'] },
        [OLD]: { ...OLD_DAYS, 修改: ['2026/other'] },
        [OTHER]: { ...LATER_DAYS, 废止: ['2026/example'] },
      },
    },
    {
      outcome: 'fails',
      because: '同一份文件由两份文件废止',
      content: {
        [POLICY]: { 废止: ['2020/old'] },
        [OTHER]: { ...LATER_DAYS, 废止: ['2020/old'] },
        [OLD]: OLD_DAYS,
      },
    },
    {
      outcome: 'fails',
      because: '同一份文件既修改又废止',
      content: { [POLICY]: { 修改: ['2020/old'], 废止: ['2020/old'] }, [OLD]: OLD_DAYS },
    },
    { outcome: 'does not apply', because: '没有修改或废止别的文件', content: { [POLICY]: {} } },
  ],
});

function actsOf(policy: Policy, archive: Archive): Act[] {
  const acts = (key: Act['key'], references: readonly string[]) =>
    references.flatMap((reference, index) => {
      const target = archive.policy(reference);
      return target ? [{ key, at: [key, index], target }] : [];
    });
  return [...acts('修改', policy.amends), ...acts('废止', policy.repeals)];
}

function fault(policy: Policy, act: Act, before: readonly Act[], archive: Archive): Breach[] {
  const { key, at, target } = act;
  const told = (message: string, fix: string, other?: Policy): Breach[] => [
    { at, message, fix, ...(other ? { related: [locate(other, [key])] } : {}) },
  ];
  if (target === policy)
    return told(`文件${key}了自己`, '改成被它修改或者废止的那份文件；没有的，删去这一行');
  const twice = before.find((one) => one.target === target);
  if (twice)
    return told(
      `${target.file} 既写在“${twice.key}”里，又写在“${key}”里`,
      '只留一个：全文不再有效的写在“废止”里，部分改动的写在“修改”里',
    );
  if (leadsTo(target, policy, archive)) {
    return told(
      `这份文件${key} ${target.file}，那一份又直接或间接修改、废止这一份`,
      '对照原件，删去写反的一处',
      target,
    );
  }
  if (target.writtenOn && policy.writtenOn && target.writtenOn >= policy.writtenOn) {
    const message = `${key}的文件 ${target.file} 成文于 ${target.writtenOn}，不早于这一份的 ${policy.writtenOn}`;
    return told(message, '核对两份文件的成文日期，或者改成真正被它修改、废止的文件', target);
  }
  return key === '废止' ? repealedBefore(policy, act, archive) : [];
}

/** Told at the later of the two, which found nothing left to repeal. */
function repealedBefore(policy: Policy, { at, target }: Act, archive: Archive): Breach[] {
  const others = archive
    .referring('repeals', target)
    .filter((one): one is Policy => one.kind === 'policy' && one !== policy);
  const first = others.filter((one) => !isWithheld(one)).sort(byEffect)[0];
  if (!first || byEffect(first, policy) > 0) return [];
  const place = locate(first, ['废止']);
  return [
    {
      at,
      message: `${target.file} 已经由 ${place.file} 第 ${place.line} 行废止`,
      fix: '核对原件，只在真正废止它的文件里写；这一行写错的，删去',
      related: [place],
    },
  ];
}

function byEffect(a: Policy, b: Policy): number {
  const [one, other] = [`${takesEffectOn(a) ?? ''} ${a.id}`, `${takesEffectOn(b) ?? ''} ${b.id}`];
  return one < other ? -1 : one > other ? 1 : 0;
}

function leadsTo(from: Policy, goal: Policy, archive: Archive): boolean {
  const seen = new Set<Policy>();
  const open = [from];
  for (let one = open.pop(); one; one = open.pop()) {
    if (one === goal) return true;
    if (seen.has(one)) continue;
    seen.add(one);
    open.push(...actsOf(one, archive).map(({ target }) => target));
  }
  return false;
}
