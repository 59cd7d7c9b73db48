import type { Archive } from './archive.ts';
import { addDays, type Day } from './days.ts';
import type { AnyRecord, Policy } from './records.ts';

/** 有效性, never typed in, always worked out for a day. */
export type Status = '尚未施行' | '有效' | '已修改' | '失效' | '废止';

/** A status with its reason. */
export interface StatusOnDay {
  readonly status: Status;
  /** The day since which it holds. */
  readonly since: Day | undefined;
  /** The policies that repealed or amended it, the newest last. */
  readonly by: readonly Policy[];
}

/** The day from which a policy acts: 施行日期, or 成文日期 where none is written. */
export function takesEffectOn(policy: Policy): Day | undefined {
  return policy.effectiveOn ?? policy.writtenOn;
}

/** The last day in force: 延长至 takes the place of 有效期至. Undefined = without end. */
export function lastDayInForce(policy: Policy): Day | undefined {
  return policy.expiryEvaluation?.extendedTo ?? policy.expiresOn;
}

/**
 * 有效性 on a day. A repeal or amendment counts from the acting document's own first day, and only once that document is published:
 * what nobody could read binds nobody.
 */
export function statusOn(policy: Policy, today: Day, archive: Archive): StatusOnDay {
  return foreseen(policy, today, archive, today);
}

/** A status and the day from which it is so. */
export interface StatusChange extends StatusOnDay {
  readonly day: Day;
}

/**
 * 有效性 from a day on: first what it is on that day, then every change that is known by then, in order. What is scheduled for publication
 * later is not known: a document that nobody may read yet announces nothing.
 */
export function statusChanges(policy: Policy, archive: Archive, today: Day): StatusChange[] {
  const last = lastDayInForce(policy);
  const others = [...archive.referring('repeals', policy), ...archive.referring('amends', policy)];
  const days = [
    takesEffectOn(policy),
    policy.lapse?.date,
    last && addDays(last, 1),
    ...others.flatMap((one) => (one.kind === 'policy' ? [takesEffectOn(one)] : [])),
  ];
  const coming = days.filter((day): day is Day => day !== undefined && day > today);
  const changes = [today, ...new Set(coming.sort())].map((day) => ({
    day,
    ...foreseen(policy, day, archive, today),
  }));
  return changes.filter((one, index) => {
    const before = changes[index - 1];
    return before?.status !== one.status || before.by.length !== one.by.length;
  });
}

function foreseen(policy: Policy, today: Day, archive: Archive, known: Day): StatusOnDay {
  const acting = (identifier: 'repeals' | 'amends') => actingOn(identifier, policy, today, archive, known);
  const repealed = acting('repeals');
  const repeal = repealed[0];
  if (repeal) return { status: '废止', since: takesEffectOn(repeal), by: [repeal] };
  if (policy.lapse && policy.lapse.date <= today) return { status: '失效', since: policy.lapse.date, by: [] };
  const last = lastDayInForce(policy);
  if (last && last < today) return { status: '失效', since: last, by: [] };
  const first = takesEffectOn(policy);
  if (first && first > today) return { status: '尚未施行', since: first, by: [] };
  const amended = acting('amends');
  return amended.length > 0
    ? { status: '已修改', since: takesEffectOn(amended.at(-1) as Policy), by: amended }
    : { status: '有效', since: first, by: [] };
}

function actingOn(
  identifier: 'repeals' | 'amends',
  policy: Policy,
  today: Day,
  archive: Archive,
  known: Day,
): Policy[] {
  return archive
    .referring(identifier, policy)
    .filter(
      (other): other is Policy => other.kind === 'policy' && other !== policy && isPublished(other, known),
    )
    .filter((other) => (takesEffectOn(other) ?? today) <= today)
    .sort((a, b) => ((takesEffectOn(a) ?? '') < (takesEffectOn(b) ?? '') ? -1 : 1));
}

/** Whether a record's day of publication has come. A record without one (a fixed page) counts as published. */
export function isPublished(record: AnyRecord, today: Day): boolean {
  return !('publishedOn' in record) || record.publishedOn === undefined || record.publishedOn <= today;
}

/** Whether a record is withheld: a stub in the register, never a page. */
export function isWithheld(record: AnyRecord): boolean {
  return 'disclosure' in record && record.disclosure === '不予公开';
}

/** Whether a record was public and, since 撤回, is no longer: its page says so, and nothing else of it is shown but title and number. */
export function isWithdrawn(record: AnyRecord, today: Day): boolean {
  return 'withdrawal' in record && record.withdrawal !== undefined && record.withdrawal.date <= today;
}

/** Whether a record has a page of its own on a day: published and not withheld. */
export function hasPage(record: AnyRecord, today: Day): boolean {
  return !isWithheld(record) && isPublished(record, today);
}

/** Whether a record's text may be shown: not withdrawn, and 主动公开 or of a kind that has no 公开属性 of its own. */
export function isOpen(record: AnyRecord, today: Day): boolean {
  return (
    hasPage(record, today) &&
    !isWithdrawn(record, today) &&
    (!('disclosure' in record) || record.disclosure === '主动公开')
  );
}
