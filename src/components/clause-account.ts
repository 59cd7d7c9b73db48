import type { Archive } from '../archive/archive.ts';
import { type Clause, clausesOf } from '../markdown/clauses.ts';
import { numberOf } from '../markdown/numerals.ts';
import { plainParagraphs } from '../markdown/plain-text.ts';
import { localClauses } from '../rules/basis.ts';
import type { Rule } from '../rules/rule.ts';

/** One clause of the local work rules, and what comes of it: rules that check it, or why none can. */
export interface AccountedClause {
  /** `clause-23`, the anchor of the clause on the page of the work rules. */
  readonly anchor: string;
  /** As published: 二十三、 or 第二十三条. */
  readonly label: string;
  /** As published, paragraph by paragraph. */
  readonly paragraphs: readonly string[];
  readonly rules: readonly Rule[];
  /** 不能核对: why no machine can check it. */
  readonly reason: string | undefined;
}

/** A chapter of the work rules; a text without chapters is one without a title. */
export interface AccountedChapter {
  readonly title: string | undefined;
  readonly clauses: readonly AccountedClause[];
}

/** Every clause of the text that duties.yaml names, in order; empty where there is no such text. */
export function clauseAccount(archive: Archive, rules: readonly Rule[]): AccountedChapter[] {
  const { duties } = archive.lists;
  const body = archive.policy(duties?.document ?? '')?.body ?? '';
  // An annexed text that numbers anew is not the work rules.
  const clauses = new Map(
    clausesOf(body).flatMap((one) => (one.anchor.startsWith('text-') ? [] : [[one.anchor, one]])),
  );
  const reasons = new Map(
    (duties?.uncheckable ?? []).flatMap(({ clauses: named, reason }) =>
      named.map((clause) => [numberOfClause(clause), reason]),
    ),
  );
  const byClause = rulesByClause(archive, rules);
  const account = ({ anchor, label, number }: Clause, paragraphs: readonly string[]): AccountedClause => {
    const checks = byClause.get(number) ?? [];
    return {
      anchor,
      label,
      paragraphs,
      rules: checks,
      reason: checks.length > 0 ? undefined : reasons.get(number),
    };
  };
  return chaptersOf(body, clauses).map(({ title, texts }) => ({
    title,
    clauses: [...texts].flatMap(([anchor, paragraphs]) => {
      const clause = clauses.get(anchor);
      return clause ? [account(clause, paragraphs)] : [];
    }),
  }));
}

/** The clauses that are neither checked nor named as ones that can't be. */
export function unaccountedClauses(chapters: readonly AccountedChapter[]): AccountedClause[] {
  return chapters.flatMap(({ clauses }) =>
    clauses.filter(({ rules, reason }) => rules.length === 0 && reason === undefined),
  );
}

/** The paragraphs of each clause, by the heading above them. */
function chaptersOf(body: string, clauses: ReadonlyMap<string, Clause>) {
  const chapters: { title: string | undefined; texts: Map<string, string[]> }[] = [];
  let heading: string | undefined;
  for (const { anchor, text } of plainParagraphs(body)) {
    if (anchor === undefined || !clauses.has(anchor)) {
      heading = anchor === undefined ? undefined : text;
      continue;
    }
    const last = chapters.at(-1);
    const chapter =
      last?.title === heading && last ? last : { title: heading, texts: new Map<string, string[]>() };
    if (chapter !== last) chapters.push(chapter);
    chapter.texts.set(anchor, [...(chapter.texts.get(anchor) ?? []), text]);
  }
  return chapters;
}

function rulesByClause(archive: Archive, rules: readonly Rule[]): Map<number, Rule[]> {
  const byClause = new Map<number, Rule[]>();
  for (const rule of rules) {
    for (const { clause } of localClauses(rule.basis, archive)) {
      byClause.set(numberOfClause(clause), [...(byClause.get(numberOfClause(clause)) ?? []), rule]);
    }
  }
  return byClause;
}

function numberOfClause(clause: string): number {
  return numberOf(clause.replace(/^第|条$/g, ''));
}
