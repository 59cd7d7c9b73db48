import type { Archive } from '../../archive/archive.ts';
import type { Day } from '../../archive/days.ts';
import type { Path } from '../../archive/front-matter.ts';
import { locate } from '../../archive/locate.ts';
import type { AnyRecord, Policy } from '../../archive/records.ts';
import { type Breach, recordRule } from '../rule.ts';

const POLICY = 'policies/2026/example.md';
const CONSULTATION = 'consultations/2026/example.md';
const MEETING = 'meetings/2026/executive-099/meeting.md';
const DECISION = 'meetings/2026/executive-099/01.md';

const decided = (legality: string) => ({
  合法性审查: { 机构: '区司法局', 日期: legality },
  审议会议: ['2026/executive-099/01'],
});
const sound = {
  [CONSULTATION]: { 形成文件: ['2026/example'], 开始日期: '2025-12-15', 截止日期: '2026-01-15' },
  [MEETING]: { 召开日期: '2026-02-03' },
  [DECISION]: {},
};

/** One step of a decision, with its day and where that is written. */
interface Step {
  readonly name: string;
  readonly day: Day;
  readonly record: AnyRecord;
  readonly path: Path;
}

export const decisionStepsAreInOrder = recordRule({
  id: 'decision-steps-are-in-order',
  title: '先征求意见，再合法性审查，再上会，再成文，再发布',
  kind: 'must',
  basis: { duties: ['statutorySteps'], law: ['《重大行政决策程序暂行条例》第十四条至第三十二条'] },
  kinds: ['policy'],
  appliesTo: (policy, { archive }) => stepsBeforeWriting(policy, archive).length > 0,
  check(policy, { archive }) {
    const steps = [...stepsBeforeWriting(policy, archive), ...writtenAndPublished(policy)];
    return steps.slice(1).flatMap((step, index) => {
      const before = steps[index] as Step;
      return before.day <= step.day ? [] : [breachOf(policy, before, step)];
    });
  },
  examples: [
    {
      outcome: 'passes',
      because: '征求意见、审查、上会、成文、发布一步接一步',
      content: { ...sound, [POLICY]: decided('2026-01-20') },
    },
    {
      outcome: 'passes',
      because: '征求意见截止当天审查，审查当天上会，也不算颠倒',
      content: {
        ...sound,
        [CONSULTATION]: { 形成文件: ['2026/example'], 开始日期: '2026-01-05', 截止日期: '2026-02-03' },
        [POLICY]: { ...decided('2026-02-03'), 成文日期: '2026-02-03', 发布日期: '2026-02-06' },
      },
    },
    {
      outcome: 'fails',
      because: '意见还没有征求完就审查了',
      content: { ...sound, [POLICY]: decided('2026-01-14') },
    },
    {
      outcome: 'fails',
      because: '上会以后才审查',
      content: { ...sound, [POLICY]: decided('2026-02-04') },
    },
    {
      outcome: 'fails',
      because: '没有审查的，征求意见也要在上会以前截止',
      content: {
        ...sound,
        [CONSULTATION]: { 形成文件: ['2026/example'], 开始日期: '2026-01-05', 截止日期: '2026-02-04' },
        [POLICY]: { 审议会议: ['2026/executive-099/01'] },
      },
    },
    {
      outcome: 'fails',
      because: '重大决策程序里写的审查日期晚于集体讨论',
      content: {
        [POLICY]: {
          重大决策程序: { 合法性审查: { 日期: '2026-02-04' }, 集体讨论: { 日期: '2026-02-03' } },
        },
      },
    },
    {
      outcome: 'fails',
      because: '成文以后才上会',
      content: { ...sound, [POLICY]: { ...decided('2026-01-20'), 成文日期: '2026-02-02' } },
    },
    {
      outcome: 'does not apply',
      because: '没有征求意见，没有审查，也没有上会',
      content: { [POLICY]: {} },
    },
  ],
});

function stepsBeforeWriting(policy: Policy, archive: Archive): Step[] {
  return [consultationStep(policy, archive), legalityStep(policy), meetingStep(policy, archive)].filter(
    (step) => step !== undefined,
  );
}

function consultationStep(policy: Policy, archive: Archive): Step | undefined {
  const ends = archive
    .referring('documents', policy)
    .flatMap((one) =>
      one.kind === 'consultation' ? stepAt('征求意见截止', one.endsOn, one, ['截止日期']) : [],
    );
  const own = ['重大决策程序', '公众参与', '日期'];
  return latest(ends) ?? stepAt('公众参与', policy.majorDecisionSteps?.participation?.date, policy, own)[0];
}

function legalityStep(policy: Policy): Step | undefined {
  const own = ['重大决策程序', '合法性审查', '日期'];
  return (
    stepAt('合法性审查', policy.legalityReview?.date, policy, ['合法性审查', '日期'])[0] ??
    stepAt('合法性审查', policy.majorDecisionSteps?.legality?.date, policy, own)[0]
  );
}

/** The last meeting that dealt with it: an item that was put off comes back. */
function meetingStep(policy: Policy, archive: Archive): Step | undefined {
  const items = policy.decidedAt.flatMap((reference) => archive.decision(reference) ?? []);
  const meetings = items.flatMap((item) => archive.meetingOf(item) ?? []);
  const held = meetings.flatMap((one) => stepAt('会议讨论', one.heldOn, one, ['召开日期']));
  const own = ['重大决策程序', '集体讨论', '日期'];
  return latest(held) ?? stepAt('集体讨论', policy.majorDecisionSteps?.deliberation?.date, policy, own)[0];
}

function writtenAndPublished(policy: Policy): Step[] {
  return [
    ...stepAt('成文日期', policy.writtenOn, policy, ['成文日期']),
    ...stepAt('发布日期', policy.publishedOn, policy, ['发布日期']),
  ];
}

function stepAt(name: string, day: Day | undefined, record: AnyRecord, path: Path): Step[] {
  return day ? [{ name, day, record, path }] : [];
}

/** Told in the policy, where one of the two days stands there; the other days' places are related. */
function breachOf(policy: Policy, before: Step, step: Step): Breach {
  const own = [step, before].find(({ record }) => record === policy);
  const others = [before, step].filter((one) => one !== own);
  return {
    at: own?.path ?? ['审议会议'],
    message: `${step.name}（${step.day}）早于${before.name}（${before.day}）`,
    fix: `核对两个日期：${before.name}在前，${step.name}在后，可以是同一天；程序确实颠倒了的，补做以后再发布`,
    related: others.map(({ record, path }) => locate(record, path)),
  };
}

function latest(steps: readonly Step[]): Step | undefined {
  return [...steps].sort((a, b) => (a.day < b.day ? -1 : 1)).at(-1);
}
