import type { Group, Joint, Run } from './digit-runs.ts';

/** Some neighbouring groups of a run, taken as one number. */
export interface Candidate {
  readonly digits: string;
  /** How it is grouped: 138 0013 8000 is `3-4-4`. */
  readonly grouping: string;
  readonly joints: ReadonlySet<Joint>;
  readonly start: number;
  readonly end: number;
  /** The groups that stand directly before and after it, and what joins them to it. */
  readonly before: { readonly group: Group; readonly joint: Joint } | undefined;
  readonly after: { readonly group: Group; readonly joint: Joint } | undefined;
  readonly text: string;
}

/** Every way of taking neighbouring groups of a run as one number of `least` to `most` digits. */
export function candidatesOf(run: Run, least: number, most: number): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < run.groups.length; from++) {
    let digits = '';
    for (let to = from; to < run.groups.length && digits.length < most; to++) {
      digits += run.groups[to]?.digits;
      if (digits.length >= least && digits.length <= most) found.push(candidate(run, digits, from, to));
    }
  }
  return found;
}

function candidate({ text, groups, joints }: Run, digits: string, from: number, to: number): Candidate {
  const own = groups.slice(from, to + 1);
  const neighbour = (group: Group | undefined, joint: Joint | undefined) =>
    group && joint ? { group, joint } : undefined;
  return {
    digits,
    grouping: own.map((group) => group.digits.length).join('-'),
    joints: new Set(joints.slice(from, to)),
    start: own[0]?.start ?? 0,
    end: own.at(-1)?.end ?? 0,
    before: neighbour(groups[from - 1], joints[from - 1]),
    after: neighbour(groups[to + 1], joints[to]),
    text,
  };
}

/** Whether all joints are among the given ones. */
export function isJoinedOnlyBy({ joints }: Candidate, ...allowed: readonly Joint[]): boolean {
  return [...joints].every((joint) => allowed.includes(joint));
}

/** Whether more digits stand directly before or behind, or a decimal point: the candidate is only part of a longer number. */
export function isPartOfLonger({ before, after, text, start, end }: Candidate): boolean {
  if (before?.group.end === start) return true;
  if (after?.group.start === end && after.group.digits !== 'X') return true;
  return (
    /(^|\D)0\.$/.test(text.slice(Math.max(0, start - 3), start)) || /^\.\d/.test(text.slice(end, end + 2))
  );
}
