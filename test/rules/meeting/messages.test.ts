import { expect, test } from 'vitest';
import { executiveMeetingHasQuorum } from '../../../src/rules/meeting/executive-meeting-has-quorum.ts';
import { meetingIsChairedByRightPerson } from '../../../src/rules/meeting/meeting-is-chaired-by-right-person.ts';
import { minutesAreSignedByRightPerson } from '../../../src/rules/meeting/minutes-are-signed-by-right-person.ts';
import { judge } from '../judge.ts';

const MEETING = 'meetings/2026/executive-099/meeting.md';

test.each([
  [7, 4, true],
  [7, 3, false],
  [8, 4, true],
  [8, 3, false],
  [1, 1, true],
  [2, 1, true],
])('of %i members %i present are a quorum: %s', (members, present, isQuorum) => {
  const content = { [MEETING]: { 应到: String(members), 实到: String(present) } };
  expect(judge(executiveMeetingHasQuorum, content) === '').toBe(isQuorum);
});

test('a meeting without a quorum is told how many it needed', () => {
  expect(judge(executiveMeetingHasQuorum, { [MEETING]: { 应到: '7', 实到: '3' } })).toMatchInlineSnapshot(`
    "meetings/2026/executive-099/meeting.md:11:1 应到 7 人，实到 3 人，不足半数，会议不能举行
    → 核对签到：至少要有 4 人到会；确实不足的，议定事项要重新开会审议"
  `);
});

test('an unreadable number is not told twice', () => {
  expect(judge(executiveMeetingHasQuorum, { [MEETING]: { 实到: '六人' } })).toBe('');
});

test('an executive meeting that a deputy chaired is told to name the delegation', () => {
  const content = { [MEETING]: { 主持人: { 职务: '常务副区长' } } };
  expect(judge(meetingIsChairedByRightPerson, content)).toMatchInlineSnapshot(`
    "meetings/2026/executive-099/meeting.md:7:1 常务会议由常务副区长主持，没有写明受托
    → 受委托主持的，在“主持人”下写上：受托: 是"
  `);
});

test('an executive meeting that nobody may chair but the head is told so', () => {
  const content = { [MEETING]: { 主持人: { 职务: '区政府办公室主任', 受托: '是' } } };
  expect(judge(meetingIsChairedByRightPerson, content)).toMatchInlineSnapshot(`
    "meetings/2026/executive-099/meeting.md:8:3 常务会议不能由区政府办公室主任主持
    → 核对会议记录：常务会议由区长召集和主持；区长不在时由受托的常务副区长主持"
  `);
});

test.each([
  ['区长', '否', '区长', true],
  ['副区长', '否', '副区长', true],
  ['副区长', '否', '区长', false],
  ['副区长', '是', '区长', true],
  ['区政府办公室主任', '是', '常务副区长', true],
  ['区政府办公室副主任', '是', '区政府办公室主任', false],
])(
  'a special meeting chaired by %s (delegated: %s) whose minutes %s signed: %s',
  (chair, delegated, signer, isRight) => {
    const content = {
      'meetings/2026/special-021/meeting.md': {
        会议类型: '专题会议',
        主持人: { 职务: chair, 受托: delegated },
        纪要签发: { 职务: signer, 日期: '2026-02-05' },
      },
    };
    expect(judge(minutesAreSignedByRightPerson, content) === '').toBe(isRight);
  },
);
