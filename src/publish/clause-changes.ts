import { clausesOf } from '../markdown/clauses.ts';

/** A clause that differs between two versions of a text. */
export interface ClauseChange {
  readonly change: 'added' | 'changed' | 'removed' | 'renumbered';
  /** As typed: 第五条. Of a clause that is gone, its old label. */
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** What a renumbered clause is called now. */
  readonly newLabel?: string;
}

interface ClauseText {
  readonly anchor: string;
  readonly label: string;
  /** Without its label, so that it is the same under another number. */
  readonly text: string;
}

/** Which clauses differ, in the order of the new text, those that are gone last; nothing where neither text has clauses. */
export function clauseChanges(before: string, after: string): ClauseChange[] {
  const [old, now] = [clauseTexts(before), clauseTexts(after)];
  const left = new Map(old.map((clause) => [clause.anchor, clause]));
  const present = new Map(now.map((clause) => [clause.anchor, clause]));
  const changes: ClauseChange[] = [];
  // What stands unchanged under its own or another number is known first; only the rest was written anew.
  const rest = now.filter((clause) => {
    const moved =
      left.get(clause.anchor)?.text === clause.text
        ? left.get(clause.anchor)
        : [...left.values()].find(
            ({ anchor, text }) => text === clause.text && present.get(anchor)?.text !== text,
          );
    if (moved) left.delete(moved.anchor);
    if (moved && moved.anchor !== clause.anchor)
      changes.push({
        change: 'renumbered',
        label: moved.label,
        newLabel: clause.label,
        before: moved.text,
        after: clause.text,
      });
    return !moved;
  });
  for (const { anchor, label, text } of rest) {
    const same = left.get(anchor);
    left.delete(anchor);
    changes.push({ change: same ? 'changed' : 'added', label, before: same?.text ?? '', after: text });
  }
  const places = new Map(now.map(({ label }, index) => [label, index]));
  const placeOf = ({ label, newLabel }: ClauseChange) => places.get(newLabel ?? label) ?? now.length;
  return [
    ...changes.sort((a, b) => placeOf(a) - placeOf(b)),
    ...[...left.values()].map(({ label, text }) => ({
      change: 'removed' as const,
      label,
      before: text,
      after: '',
    })),
  ];
}

/** What stands before the first clause; the whole text where there are none. */
export function textBeforeClauses(body: string): string {
  return body.slice(0, clausesOf(body)[0]?.offset ?? body.length).trim();
}

function clauseTexts(body: string): ClauseText[] {
  const clauses = clausesOf(body);
  return clauses.map(({ anchor, label, offset }, index) => {
    const whole = body.slice(offset, clauses[index + 1]?.offset ?? body.length);
    return { anchor, label, text: whole.slice(label.length).trim() };
  });
}
