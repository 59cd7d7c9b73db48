import type { Archive } from '../../archive/archive.ts';
import { shorten } from '../../archive/faults.ts';
import type { Place } from '../../archive/finding.ts';
import { locate } from '../../archive/locate.ts';
import type { Interpretation } from '../../archive/records.ts';
import type { Breach } from '../rule.ts';
import { clausesIn } from './clauses-in.ts';

/** 对应条款 that none of the interpreted policies has. Silent where such a policy has no text here: then nobody can tell. */
export function explainedClauseBreaches(
  interpretation: Interpretation,
  archive: Archive,
): (Breach & { place: Place })[] {
  if (interpretation.clauses.length === 0) return [];
  const policies = interpretation.interprets.map((reference) => archive.policy(reference));
  if (policies.some((policy) => !policy || policy.body.trim() === '')) return [];
  const clauses = policies.flatMap((policy) => (policy ? clausesIn(policy) : []));
  return interpretation.clauses.flatMap((anchor, index) => {
    if (clauses.some((clause) => clause.anchor === anchor)) return [];
    const meant = clauses.find(({ label }) => label.replace('、', '') === anchor.replace(/[\s、]/g, ''));
    const known = clauses.map((clause) => clause.anchor);
    return [
      {
        place: locate(interpretation, ['对应条款', index]),
        message: `“对应条款”里的“${shorten(anchor)}”，所解读的文件里没有`,
        fix: meant
          ? `写成：${meant.anchor}`
          : known.length > 0
            ? `写条款的锚点，从 ${known[0]} 到 ${known.at(-1)}`
            : '所解读的文件没有分条，删去“对应条款”',
      },
    ];
  });
}
