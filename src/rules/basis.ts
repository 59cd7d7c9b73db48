import type { Archive } from '../archive/archive.ts';
import type { Basis } from './rule.ts';

/** A clause of the local work rules with the name that the document goes by. */
export interface LocalClause {
  readonly document: string;
  /** The numeral, `二十三`. */
  readonly clause: string;
}

/** The clauses of the local work rules on which a rule stands; none where the portal has no duties.yaml. */
export function localClauses(basis: Basis, archive: Archive): LocalClause[] {
  const duties = archive.lists.duties;
  const title = duties?.document ? archive.policy(duties.document)?.title : undefined;
  if (!duties || !title) return [];
  const document = /《(.+?)》/.exec(title)?.[1] ?? title;
  const clauses = (basis.duties ?? []).flatMap((duty) => duties[duty]);
  return [...new Set(clauses)].map((clause) => ({ document, clause }));
}

/** The legal ground of a rule as a reader cites it: local clauses first, then national law. */
export function citeBasis(basis: Basis, archive: Archive): string {
  const local = localClauses(basis, archive);
  const clauses = local.map(({ clause }) => `第${clause}条`).join('、');
  return [...(local[0] ? [`《${local[0].document}》${clauses}`] : []), ...(basis.law ?? [])].join('；');
}
