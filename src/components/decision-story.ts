import type { Archive } from '../archive/archive.ts';
import type { Day } from '../archive/days.ts';
import type { AnyRecord, Decision, Interpretation, Policy } from '../archive/records.ts';
import { hasPage, isWithheld } from '../archive/status.ts';

/** What came of a decision: the documents that the public may see, and how many it may not see yet or at all. */
export interface Outcome {
  readonly shown: readonly Policy[];
  readonly scheduled: number;
  readonly withheld: number;
  /** Interpretations of the documents shown. */
  readonly interpretations: readonly Interpretation[];
}

/** The documents that a decision names, and those that name it as the meeting which decided on them. */
export function outcomeOf(decision: Decision, archive: Archive, today: Day): Outcome {
  const named = decision.documents.flatMap((reference) => archive.policy(reference) ?? []);
  const naming = archive.referring('decidedAt', decision).filter((record) => record.kind === 'policy');
  const documents = [...new Set([...named, ...naming])];
  const shown = documents.filter((policy) => hasPage(policy, today));
  const withheld = documents.filter((policy) => isWithheld(policy)).length;
  const interpreting = shown
    .flatMap((policy) => archive.referring('interprets', policy))
    .filter((record) => record.kind === 'interpretation' && hasPage(record, today));
  return {
    shown,
    withheld,
    scheduled: documents.length - shown.length - withheld,
    interpretations: [...new Set(interpreting as Interpretation[])],
  };
}

/** The earlier item that a decision takes up again, and the later ones that take up this one, as far as they have pages. */
export function threadOf(decision: Decision, archive: Archive, today: Day) {
  const earlier = decision.continues ? archive.decision(decision.continues) : undefined;
  const isShown = (record: AnyRecord): record is Decision =>
    record.kind === 'decision' && hasPage(record, today);
  return {
    earlier: earlier && isShown(earlier) ? earlier : undefined,
    isEarlierHidden: earlier !== undefined && !isShown(earlier),
    later: archive.referring('continues', decision).filter(isShown),
  };
}
