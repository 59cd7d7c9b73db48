import type { Archive } from '../../archive/archive.ts';
import { isDecidingMeeting } from '../../archive/deciding-meeting.ts';
import { locate } from '../../archive/locate.ts';
import type { Policy } from '../../archive/records.ts';
import { type Breach, recordRule } from '../rule.ts';
import { isGovernmentNormativeDocument } from './government-normative-document.ts';

const POLICY = 'policies/2026/example.md';
const MEETING = 'meetings/2026/executive-099/meeting.md';
const DECISION = 'meetings/2026/executive-099/01.md';
const NORMATIVE = {
  文件类别: '行政规范性文件',
  发文机关: ['区政府'],
  发文字号: '示范府发〔2026〕1号',
  审议会议: ['2026/executive-099/01'],
};

export const normativeDocumentWasDecidedInMeeting = recordRule({
  id: 'normative-document-was-decided-in-meeting',
  title: '区政府及其办公室的行政规范性文件，成文以前经全体会议或者常务会议通过',
  kind: 'must',
  basis: { duties: ['majorMattersInMeeting'], law: ['国办发〔2018〕37号'] },
  keys: ['审议会议'],
  kinds: ['policy'],
  appliesTo: (policy, { archive }) => isGovernmentNormativeDocument(policy, archive),
  check(policy, { archive }) {
    if (policy.decidedAt.length === 0) {
      const fix = '写上通过它的议题：审议会议: [2026/executive-099/01]（年份/会议文件夹/议题）';
      return [{ at: ['审议会议'], message: '没有写这份规范性文件在哪次会议上通过', fix }];
    }
    const objections = policy.decidedAt.map((reference, index) =>
      objectionTo(reference, index, policy, archive),
    );
    return objections.some((objection) => objection === undefined) ? [] : (objections as Breach[]);
  },
  examples: [
    {
      outcome: 'passes',
      because: '成文以前在常务会议上通过',
      content: { [POLICY]: NORMATIVE, [MEETING]: {}, [DECISION]: {} },
    },
    {
      outcome: 'passes',
      because: '原则通过，当天成文',
      content: {
        [POLICY]: { ...NORMATIVE, 成文日期: '2026-02-03' },
        [MEETING]: { 召开日期: '2026-02-03' },
        [DECISION]: { 结果: '原则通过' },
      },
    },
    {
      outcome: 'passes',
      because: '第一次暂缓，第二次通过',
      content: {
        [POLICY]: { ...NORMATIVE, 审议会议: ['2026/executive-098/01', '2026/executive-099/01'] },
        'meetings/2026/executive-098/meeting.md': { 次数: '98', 召开日期: '2026-01-13' },
        'meetings/2026/executive-098/01.md': { 结果: '暂缓' },
        [MEETING]: {},
        [DECISION]: {},
      },
    },
    { outcome: 'fails', because: '没有写审议会议', content: { [POLICY]: { ...NORMATIVE, 审议会议: null } } },
    {
      outcome: 'fails',
      because: '区政府办公室的规范性文件同样要经会议决定',
      content: { [POLICY]: { ...NORMATIVE, 发文机关: ['区政府办公室'], 审议会议: null } },
    },
    {
      outcome: 'fails',
      because: '专题会议不能决定规范性文件',
      content: {
        [POLICY]: { ...NORMATIVE, 审议会议: ['2026/special-003/01'] },
        'meetings/2026/special-003/meeting.md': { 会议类型: '专题会议', 次数: '3' },
        'meetings/2026/special-003/01.md': {},
      },
    },
    {
      outcome: 'fails',
      because: '会上暂缓，没有通过',
      content: { [POLICY]: NORMATIVE, [MEETING]: {}, [DECISION]: { 结果: '暂缓' } },
    },
    {
      outcome: 'fails',
      because: '先成文，第二天才开会',
      content: {
        [POLICY]: { ...NORMATIVE, 成文日期: '2026-02-02' },
        [MEETING]: { 召开日期: '2026-02-03' },
        [DECISION]: {},
      },
    },
    {
      outcome: 'does not apply',
      because: '部门的规范性文件由部门决定',
      content: {
        [POLICY]: { 文件类别: '行政规范性文件', 发文字号: '示范医保发〔2026〕1号' },
      },
    },
    {
      outcome: 'does not apply',
      because: '区政府的放假通知不是规范性文件',
      content: { [POLICY]: { 发文机关: ['区政府'] } },
    },
  ],
});

/** Why an item does not show that the policy was passed; undefined where it does, or where nobody can tell yet. */
function objectionTo(reference: string, index: number, policy: Policy, archive: Archive): Breach | undefined {
  const item = archive.decision(reference);
  const meeting = item && archive.meetingOf(item);
  if (!item || !meeting?.meetingKind) return undefined;
  const at = ['审议会议', index];
  if (!isDecidingMeeting(meeting)) {
    const message = `“${reference}”是${meeting.meetingKind}的议题，规范性文件须经全体会议或者常务会议决定`;
    const fix = '写上全体会议或者常务会议上通过它的议题';
    return { at, message, fix, related: [locate(meeting, ['会议类型'])] };
  }
  if (item.outcome && item.outcome !== '通过' && item.outcome !== '原则通过') {
    const message = `“${reference}”的结果是“${item.outcome}”，没有通过这份文件`;
    return { at, message, fix: '写上后来通过它的那一项议题', related: [locate(item, ['结果'])] };
  }
  if (!meeting.heldOn || !policy.writtenOn || meeting.heldOn <= policy.writtenOn) return undefined;
  const message = `${meeting.heldOn} 才开会通过（${reference}），文件 ${policy.writtenOn} 已经成文`;
  const fix = '核对两个日期；先开会通过、后成文，或写上更早通过它的那一项议题';
  return { at, message, fix, related: [locate(meeting, ['召开日期']), locate(policy, ['成文日期'])] };
}
