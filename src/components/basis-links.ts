import type { Archive } from '../archive/archive.ts';
import type { Day } from '../archive/days.ts';
import { hasPage, isOpen } from '../archive/status.ts';
import { clausesOf } from '../markdown/clauses.ts';
import { numberOf } from '../markdown/numerals.ts';
import { localClauses } from '../rules/basis.ts';
import type { Basis } from '../rules/rule.ts';

/** A local clause of a rule's basis with the address at which it can be read; without one where the work rules have no page. */
export interface ClauseLink {
  readonly clause: string;
  readonly path: string | undefined;
}

/** The local clauses of a basis, linked to the clause itself as published. */
export function clauseLinks(
  basis: Basis,
  archive: Archive,
  today: Day,
): { document: string; clauses: ClauseLink[] } | undefined {
  const local = localClauses(basis, archive);
  const rules = archive.policy(archive.lists.duties?.document ?? '');
  if (!local[0] || !rules) return undefined;
  const anchors = new Map(
    (isOpen(rules, today) ? clausesOf(rules.body) : []).map(({ number, anchor }) => [number, anchor]),
  );
  const pathOf = (clause: string) => {
    const anchor = anchors.get(numberOf(clause));
    return anchor ? `${rules.path}#${anchor}` : rules.path;
  };
  return {
    document: local[0].document,
    clauses: local.map(({ clause }) => ({
      clause,
      path: hasPage(rules, today) ? pathOf(clause) : undefined,
    })),
  };
}
