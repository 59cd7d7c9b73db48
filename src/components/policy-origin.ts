import type { Archive } from '../archive/archive.ts';
import type { Day } from '../archive/days.ts';
import { isGovernmentBody } from '../archive/district-government.ts';
import { isNormative } from '../archive/normative.ts';
import type { Policy } from '../archive/records.ts';
import { hasPage } from '../archive/status.ts';
import { kinds } from '../schemas/kinds.ts';
import { policy as table } from '../schemas/policy.ts';
import { text } from '../text.ts';
import { chineseDay } from './chinese-day.ts';
import { relationsOf } from './policy-relations.ts';

/** A step on the way of a policy, from consultation to evaluation. */
export interface OriginStep {
  readonly label: string;
  readonly day?: Day | undefined;
  readonly words?: string | undefined;
  /** A record of this portal, below its base. */
  readonly path?: string | undefined;
}

interface Around {
  readonly archive: Archive;
  readonly today: Day;
}

/** Where a policy came from, in the order of the procedure; a step without a day is one that is not recorded. */
export function originOf(policy: Policy, around: Around): OriginStep[] {
  const { interpretations } = relationsOf(policy, around.archive, around.today);
  const {
    fairCompetitionReview: competition,
    legalityReview: legality,
    secrecyReview: secrecy,
    filing,
  } = policy;
  const evaluation = policy.expiryEvaluation;
  return [
    ...consultationSteps(policy, around),
    ...majorDecisionSteps(policy),
    ...(competition
      ? recorded(table.fairCompetitionReview.key, competition.date, competition.body, competition.conclusion)
      : []),
    ...(legality
      ? recorded(table.legalityReview.key, legality.date, legality.body, legality.opinionNumber)
      : missing(policy, table.legalityReview.key)),
    ...decisionSteps(policy, around),
    ...(policy.writtenOn
      ? recorded(text.policy.written, policy.writtenOn, policy.issuers.join(text.site.listComma))
      : []),
    ...(secrecy ? recorded(table.secrecyReview.key, secrecy.date, secrecy.body) : []),
    ...(policy.publishedOn
      ? recorded(text.policy.published, policy.publishedOn, policy.channels.join(text.site.listComma))
      : []),
    ...interpretations.map((one) => ({
      label: kinds.interpretation.label,
      day: one.publishedOn,
      words: one.title,
      path: one.path,
    })),
    ...(interpretations.length === 0 ? unexplained(policy) : []),
    ...(filing
      ? recorded(table.filing.key, filing.date, filing.body, filing.number)
      : missing(policy, table.filing.key)),
    ...(evaluation ? recorded(table.expiryEvaluation.key, evaluation.date, evaluation.conclusion) : []),
  ];
}

function recorded(label: string, day: Day | undefined, ...words: (string | undefined)[]): OriginStep[] {
  return [{ label, day, words: joined(...words) }];
}

/** A step that every 行政规范性文件 goes through and that this one doesn't record (国办发〔2018〕37号). */
function missing(policy: Policy, label: string): OriginStep[] {
  return isNormative(policy) ? [{ label, words: text.policy.missing }] : [];
}

function unexplained({ interpretationPending: pending, interpretationWaiver: waiver }: Policy): OriginStep[] {
  const { interpretationPending, interpretationWaived, expected, missing: nothing } = text.policy;
  const { label } = kinds.interpretation;
  if (waiver) return [{ label, words: interpretationWaived }];
  if (!pending) return [{ label, words: nothing }];
  const day = pending.expectedOn && expected(chineseDay(pending.expectedOn));
  return [{ label, words: joined(interpretationPending, day) }];
}

function consultationSteps(policy: Policy, { archive, today }: Around): OriginStep[] {
  const { consultations } = relationsOf(policy, archive, today);
  if (consultations.length === 0) return missing(policy, kinds.consultation.label);
  return consultations.map((one) => ({
    label: kinds.consultation.label,
    day: one.startsOn,
    words: one.title,
    path: one.path,
  }));
}

function majorDecisionSteps({ majorDecisionSteps: written }: Policy): OriginStep[] {
  if (!written) return [];
  const fields = table.majorDecisionSteps.fields;
  return (Object.keys(fields) as (keyof typeof fields)[]).map((identifier) => {
    const step = written[identifier];
    const waived =
      step?.notApplicable &&
      `${fields[identifier].fields.notApplicable.key}${text.site.colon}${step.notApplicable}`;
    // 链接 is free text of the clerk: only an address of this portal is followed.
    const path = step?.link?.startsWith('/') ? step.link : undefined;
    return {
      label: fields[identifier].key,
      day: step?.date,
      words: step?.note ?? waived ?? (step ? undefined : text.policy.missing),
      path,
    };
  });
}

function decisionSteps(policy: Policy, { archive, today }: Around): OriginStep[] {
  if (policy.decidedAt.length === 0 && policy.issuers.some((name) => isGovernmentBody(name, archive)))
    return missing(policy, table.decidedAt.key);
  return policy.decidedAt.flatMap((id): OriginStep[] => {
    const decision = archive.decision(id);
    if (!decision) return [];
    const meeting = archive.meetingOf(decision);
    const isMeetingShown = meeting !== undefined && hasPage(meeting, today);
    const label = table.decidedAt.key;
    if (!hasPage(decision, today))
      return [{ label, day: isMeetingShown ? meeting.heldOn : undefined, words: text.policy.notPublic }];
    return [
      {
        label,
        day: meeting?.heldOn,
        words: joined(meeting?.title, decision.title, decision.outcome),
        path: decision.path,
      },
    ];
  });
}

function joined(...words: (string | undefined)[]): string | undefined {
  return words.filter(Boolean).join(text.site.comma) || undefined;
}
