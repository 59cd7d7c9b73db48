import { isDecidingMeeting } from '../../archive/deciding-meeting.ts';
import type { Meeting } from '../../archive/records.ts';
import { type Breach, recordRule } from '../rule.ts';

const MEETING = 'meetings/2026/executive-099/meeting.md';
const PLENARY = 'meetings/2026/plenary-008/meeting.md';

export const executiveMeetingHasQuorum = recordRule({
  id: 'executive-meeting-has-quorum',
  title: '常务会议有半数以上组成人员到会',
  kind: 'must',
  basis: {
    duties: ['quorum'],
    law: ['《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第七十八条'],
  },
  keys: ['应到', '实到'],
  kinds: ['meeting'],
  appliesTo: isDecidingMeeting,
  check(meeting) {
    const { members, present, meetingKind } = meeting;
    if (members === undefined || present === undefined) return missing(meeting);
    if (present > members) {
      return [
        {
          at: ['实到'],
          message: `实到 ${present} 人，多于应到 ${members} 人`,
          fix: '核对签到：列席人员不算在实到里',
        },
      ];
    }
    if (meetingKind !== '常务会议') return [];
    if (members === 0) return [{ at: ['应到'], message: '应到写成了 0 人', fix: '写上组成人员的人数' }];
    if (present * 2 >= members) return [];
    const needed = Math.ceil(members / 2);
    return [
      {
        at: ['实到'],
        message: `应到 ${members} 人，实到 ${present} 人，不足半数，会议不能举行`,
        fix: `核对签到：至少要有 ${needed} 人到会；确实不足的，议定事项要重新开会审议`,
      },
    ];
  },
  examples: [
    { outcome: 'passes', because: '应到七人，实到四人', content: { [MEETING]: { 应到: '7', 实到: '4' } } },
    {
      outcome: 'passes',
      because: '恰好半数，也算半数以上',
      content: { [MEETING]: { 应到: '8', 实到: '4' } },
    },
    { outcome: 'passes', because: '全部到会', content: { [MEETING]: { 应到: '7', 实到: '7' } } },
    {
      outcome: 'passes',
      because: '全体会议没有法定人数',
      content: { [PLENARY]: { 会议类型: '全体会议', 应到: '40', 实到: '19' } },
    },
    { outcome: 'fails', because: '应到七人，实到三人', content: { [MEETING]: { 应到: '7', 实到: '3' } } },
    { outcome: 'fails', because: '差一人到半数', content: { [MEETING]: { 应到: '8', 实到: '3' } } },
    { outcome: 'fails', because: '实到比应到多', content: { [MEETING]: { 应到: '7', 实到: '8' } } },
    {
      outcome: 'fails',
      because: '全体会议实到比应到多',
      content: { [PLENARY]: { 会议类型: '全体会议', 应到: '40', 实到: '41' } },
    },
    { outcome: 'fails', because: '没有写实到', content: { [MEETING]: { 实到: null } } },
    {
      outcome: 'does not apply',
      because: '专题会议不计人数',
      content: { 'meetings/2026/special-021/meeting.md': { 会议类型: '专题会议', 应到: null, 实到: null } },
    },
  ],
});

function missing({ members, present, meetingKind }: Meeting): Breach[] {
  const keys = [...(members === undefined ? ['应到'] : []), ...(present === undefined ? ['实到'] : [])];
  return keys.map((key) => ({
    at: [key],
    message: `${meetingKind}没有写${key}人数`,
    fix: key === '应到' ? '写上组成人员的人数，如：应到: 7' : '写上到会的组成人员人数，如：实到: 6',
  }));
}
