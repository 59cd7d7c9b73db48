import type { Archive } from '../../archive/archive.ts';
import { isDecidingMeeting } from '../../archive/deciding-meeting.ts';
import { locate } from '../../archive/locate.ts';
import type { Decision, Policy } from '../../archive/records.ts';
import { type Breach, recordRule } from '../rule.ts';
import { isGovernmentNormativeDocument } from './government-normative-document.ts';

const POLICY = 'policies/2026/example.md';
const MEETING = 'meetings/2026/executive-099/meeting.md';
const DECISION = 'meetings/2026/executive-099/01.md';
const OFFICE_MEETING = 'meetings/2026/office-005/meeting.md';
const OFFICE_DECISION = 'meetings/2026/office-005/01.md';

export const subjectWasDecidedInProperMeeting = recordRule({
  id: 'subject-was-decided-in-proper-meeting',
  title: '发展计划、财政预算、重大规划等重大事项，由全体会议或者常务会议讨论决定',
  kind: 'must',
  basis: { duties: ['majorMattersInMeeting'] },
  keys: ['事项类别', '审议会议'],
  kinds: ['policy', 'decision'],
  // A normative document of the government has a rule of its own, which asks for more.
  appliesTo: (record, { archive }) =>
    record.subject !== undefined &&
    (record.kind === 'decision' || !isGovernmentNormativeDocument(record, archive)),
  check: (record, { archive }) =>
    record.kind === 'decision' ? breachesOfDecision(record, archive) : breachesOfPolicy(record, archive),
  examples: [
    {
      outcome: 'passes',
      because: '规划由常务会议讨论',
      content: {
        [POLICY]: { 事项类别: '重大规划', 审议会议: ['2026/executive-099/01'] },
        [MEETING]: {},
        [DECISION]: { 事项类别: '重大规划' },
      },
    },
    {
      outcome: 'passes',
      because: '先上区长办公会议统筹，再由常务会议决定',
      content: {
        [POLICY]: { 事项类别: '财政预算', 审议会议: ['2026/office-005/01', '2026/executive-099/01'] },
        [OFFICE_MEETING]: { 会议类型: '区长办公会议', 次数: '5' },
        [OFFICE_DECISION]: {},
        [MEETING]: {},
        [DECISION]: {},
      },
    },
    {
      outcome: 'fails',
      because: '财政预算没有写在哪次会议上决定',
      content: { [POLICY]: { 事项类别: '财政预算' } },
    },
    {
      outcome: 'fails',
      because: '财政预算只上了区长办公会议',
      content: {
        [POLICY]: { 事项类别: '财政预算', 审议会议: ['2026/office-005/01'] },
        [OFFICE_MEETING]: { 会议类型: '区长办公会议', 次数: '5' },
        [OFFICE_DECISION]: {},
      },
    },
    {
      outcome: 'fails',
      because: '区长办公会议的议题写着财政预算',
      content: {
        [OFFICE_MEETING]: { 会议类型: '区长办公会议', 次数: '5' },
        [OFFICE_DECISION]: { 事项类别: '财政预算' },
      },
    },
    { outcome: 'does not apply', because: '不是重大事项', content: { [POLICY]: {} } },
    {
      outcome: 'does not apply',
      because: '议题不属于重大事项，可以在区长办公会议上研究',
      content: { [OFFICE_MEETING]: { 会议类型: '区长办公会议', 次数: '5' }, [OFFICE_DECISION]: {} },
    },
  ],
});

function breachesOfDecision(decision: Decision, archive: Archive): Breach[] {
  const meeting = archive.meetingOf(decision);
  if (!meeting?.meetingKind || isDecidingMeeting(meeting)) return [];
  return [
    {
      at: ['事项类别'],
      message: `“${decision.subject}”是重大事项，却在${meeting.meetingKind}上研究`,
      fix: '提请全体会议或者常务会议讨论决定；事项类别写错的，删去这一行',
      related: [locate(meeting, ['会议类型'])],
    },
  ];
}

function breachesOfPolicy(policy: Policy, archive: Archive): Breach[] {
  const found = policy.decidedAt.flatMap((reference) => archive.decision(reference) ?? []);
  const meetings = found.flatMap((item) => archive.meetingOf(item) ?? []);
  const fix =
    '写上全体会议或者常务会议上讨论它的议题：审议会议: [2026/executive-099/01]（年份/会议文件夹/议题）';
  if (policy.decidedAt.length === 0) {
    return [{ at: ['审议会议'], message: `“${policy.subject}”是重大事项，没有写审议会议`, fix }];
  }
  // Items that don't exist are told as broken references.
  if (
    meetings.length < policy.decidedAt.length ||
    meetings.some((one) => !one.meetingKind || isDecidingMeeting(one))
  ) {
    return [];
  }
  const kinds = [...new Set(meetings.map(({ meetingKind }) => meetingKind))].join('、');
  const message = `“${policy.subject}”是重大事项，只上了${kinds}，须经全体会议或者常务会议讨论决定`;
  return [
    { at: ['审议会议'], message, fix, related: meetings.map((meeting) => locate(meeting, ['会议类型'])) },
  ];
}
