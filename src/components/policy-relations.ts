import type { Archive } from '../archive/archive.ts';
import type { Day } from '../archive/days.ts';
import type { Consultation, Interpretation, Policy, RecordTypes } from '../archive/records.ts';
import { hasPage, isWithdrawn } from '../archive/status.ts';
import type { Kind } from '../schemas/kinds.ts';
import { newestFirst } from './public-records.ts';

/** What refers to a policy and what it refers to, as far as the public may see it today. */
export interface PolicyRelations {
  readonly interpretations: readonly Interpretation[];
  readonly consultations: readonly Consultation[];
  readonly repeals: readonly Policy[];
  readonly amends: readonly Policy[];
  readonly repealedBy: readonly Policy[];
  readonly amendedBy: readonly Policy[];
}

/** All relations of a policy on a day. */
export function relationsOf(policy: Policy, archive: Archive, today: Day): PolicyRelations {
  const referring = <K extends Kind>(identifier: string, kind: K): RecordTypes[K][] =>
    newestFirst(
      archive
        .referring(identifier, policy)
        .filter((one): one is RecordTypes[K] => one.kind === kind && one !== policy && hasPage(one, today)),
    );
  const named = (references: readonly string[]) =>
    references
      .flatMap((one) => archive.policy(one) ?? [])
      .filter((one) => one !== policy && hasPage(one, today));
  const [repealedBy, amendedBy] = [referring('repeals', 'policy'), referring('amends', 'policy')];
  return {
    // What was withdrawn explains nothing any more.
    interpretations: referring('interprets', 'interpretation').filter((one) => !isWithdrawn(one, today)),
    consultations: referring('documents', 'consultation'),
    repeals: named(policy.repeals),
    amends: named(policy.amends),
    repealedBy,
    amendedBy,
  };
}
