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
  expect(judge(executiveMeetingHasQuorum, { [MEETING]: { 应到: '7', 实到: '3' } })).toMatchInlineSnapshot();
});

test('an unreadable number is not told twice', () => {
  expect(judge(executiveMeetingHasQuorum, { [MEETING]: { 实到: '六人' } })).toBe('');
});

test('an executive meeting that a deputy chaired is told to name the delegation', () => {
  const content = { [MEETING]: { 主持人: { 职务: '常务副区长' } } };
  expect(judge(meetingIsChairedByRightPerson, content)).toMatchInlineSnapshot();
});

test('an executive meeting that nobody may chair but the head is told so', () => {
  const content = { [MEETING]: { 主持人: { 职务: '区政府办公室主任', 受托: '是' } } };
  expect(judge(meetingIsChairedByRightPerson, content)).toMatchInlineSnapshot();
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
