import type { Archive } from '../archive/archive.ts';
import type { Day } from '../archive/days.ts';
import type { Interpretation, Policy } from '../archive/records.ts';
import { hasPage, isOpen } from '../archive/status.ts';
import { clausesOf } from '../markdown/clauses.ts';

/** A policy that an interpretation explains, with the clauses of it that it names. */
export interface InterpretedPolicy {
  readonly policy: Policy;
  readonly clauses: readonly { anchor: string; label: string }[];
}

/** The policies that an interpretation explains, as far as they have pages, each with the clauses found in its text. */
export function interpretedPolicies(
  interpretation: Interpretation,
  archive: Archive,
  today: Day,
): InterpretedPolicy[] {
  const policies = interpretation.interprets.flatMap((one) => archive.policy(one) ?? []);
  return [...new Set(policies)]
    .filter((one) => hasPage(one, today))
    .map((policy) => ({ policy, clauses: namedClauses(policy) }));

  function namedClauses(policy: Policy) {
    if (interpretation.clauses.length === 0 || !isOpen(policy, today)) return [];
    return clausesOf(policy.body).filter(({ anchor }) => interpretation.clauses.includes(anchor));
  }
}
