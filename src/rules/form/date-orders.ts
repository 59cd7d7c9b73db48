import type { Day } from '../../archive/days.ts';
import type { Path } from '../../archive/front-matter.ts';
import type { Consultation, Decision, Meeting, Policy } from '../../archive/records.ts';
import { lastDayInForce } from '../../archive/status.ts';
import type { Breach, Context } from '../rule.ts';

/** A day of the record, or of one that it belongs to, under the name that a clerk knows it by. */
interface NamedDay {
  readonly name: string;
  readonly day: Day | undefined;
  readonly at?: Path;
}

/** The days of a record that stand in the wrong order. */
export function disorderIn(record: Policy | Decision | Meeting | Consultation, context: Context): Breach[] {
  if (record.kind === 'policy') return [...policyBreaches(record, context), ...reviewBreaches(record)];
  if (record.kind === 'decision') return [...decisionBreaches(record, context), ...reviewBreaches(record)];
  return record.kind === 'meeting' ? meetingBreaches(record) : consultationBreaches(record);
}

function policyBreaches(policy: Policy, { today }: Context): Breach[] {
  const written = { name: '成文日期', day: policy.writtenOn, at: ['成文日期'] };
  const published = { name: '发布日期', day: policy.publishedOn, at: ['发布日期'] };
  const effective = { name: '施行日期', day: policy.effectiveOn, at: ['施行日期'] };
  const isExtended = policy.expiryEvaluation?.extendedTo !== undefined;
  const lastAt = isExtended ? ['到期评估', '延长至'] : ['有效期至'];
  const last = {
    name: isExtended ? '到期评估的延长至' : '有效期至',
    day: lastDayInForce(policy),
    at: lastAt,
  };
  return [
    ...inOrder(written, published),
    ...inOrder(written, effective),
    ...inOrder(effective.day ? effective : written, last),
    ...(policy.writtenOn && policy.writtenOn > today
      ? [
          {
            at: ['成文日期'],
            message: `成文日期 ${policy.writtenOn} 还没有到`,
            fix: `对照原件改正：成文日期不晚于 ${today}`,
          },
        ]
      : []),
  ];
}

function decisionBreaches(decision: Decision, { archive }: Context): Breach[] {
  const held = { name: '会议的召开日期', day: archive.meetingOf(decision)?.heldOn };
  return inOrder(held, { name: '发布日期', day: decision.publishedOn, at: ['发布日期'] });
}

function meetingBreaches(meeting: Meeting): Breach[] {
  const held = { name: '召开日期', day: meeting.heldOn, at: ['召开日期'] };
  return [
    ...inOrder(held, { name: '发布日期', day: meeting.publishedOn, at: ['发布日期'] }),
    ...inOrder(held, {
      name: '纪要签发的日期',
      day: meeting.minutesSignedBy?.date,
      at: ['纪要签发', '日期'],
    }),
  ];
}

function consultationBreaches({ startsOn, endsOn }: Consultation): Breach[] {
  return inOrder(
    { name: '开始日期', day: startsOn, at: ['开始日期'] },
    { name: '截止日期', day: endsOn, at: ['截止日期'] },
  );
}

function reviewBreaches({ withholding }: Policy | Decision): Breach[] {
  const { reviewedOn, nextReviewOn } = withholding ?? {};
  if (!reviewedOn || !nextReviewOn || reviewedOn < nextReviewOn) return [];
  return [
    {
      at: ['不予公开', '复查日期'],
      message: '复查日期不在审查日期之后',
      fix: '写上审查之后、下一次复查的日期',
    },
  ];
}

function inOrder(earlier: NamedDay, later: NamedDay): Breach[] {
  if (!earlier.day || !later.day || earlier.day <= later.day) return [];
  return [
    {
      at: later.at,
      message: `${later.name} ${later.day} 早于${earlier.name} ${earlier.day}`,
      fix: `对照原件改正其中一个：${later.name}不早于 ${earlier.day}`,
    },
  ];
}
