import { recordRule } from '../rule.ts';

const MEETING = 'meetings/2026/executive-099/meeting.md';
const SPECIAL = 'meetings/2026/special-021/meeting.md';
const special = (chair: Record<string, string>, signer: string) => ({
  [SPECIAL]: { 会议类型: '专题会议', 主持人: chair, 纪要签发: { 职务: signer, 日期: '2026-02-05' } },
});
const leaders: readonly string[] = ['区长', '常务副区长', '副区长'];

export const minutesAreSignedByRightPerson = recordRule({
  id: 'minutes-are-signed-by-right-person',
  title: '会议纪要由区长签发，专题会议的纪要由主持或者委托召开会议的区政府领导签发',
  kind: 'must',
  basis: { duties: ['minutes'], law: ['《党政机关公文处理工作条例》'] },
  keys: ['纪要签发'],
  kinds: ['meeting'],
  appliesTo: ({ minutesSignedBy, meetingKind }) =>
    minutesSignedBy?.office !== undefined && meetingKind !== undefined,
  check({ minutesSignedBy, meetingKind, chair }) {
    const signer = minutesSignedBy?.office ?? '区长';
    const at = ['纪要签发', '职务'];
    if (meetingKind !== '专题会议') {
      if (signer === '区长') return [];
      return [
        {
          at,
          message: `${meetingKind}的纪要由${signer}签发`,
          fix: `${meetingKind}的纪要由区长签发；核对原件，写错的改成：职务: 区长`,
        },
      ];
    }
    if (!leaders.includes(signer)) {
      return [
        {
          at,
          message: `专题会议的纪要由${signer}签发`,
          fix: '由主持或者委托召开会议的区长、副区长签发，不能由办公室主任、副主任签发',
        },
      ];
    }
    // Who delegated is not on record: any of the leaders may have.
    if (!chair || chair.delegated || !leaders.includes(chair.office) || chair.office === signer) return [];
    return [
      {
        at,
        message: `专题会议由${chair.office}主持，纪要却由${signer}签发`,
        fix: `由主持的人签发，写成：职务: ${chair.office}；受${signer}委托主持的，在“主持人”下写上：受托: 是`,
      },
    ];
  },
  examples: [
    { outcome: 'passes', because: '常务会议的纪要由区长签发', content: { [MEETING]: {} } },
    {
      outcome: 'passes',
      because: '常务副区长受托主持，纪要仍由区长签发',
      content: {
        [MEETING]: {
          主持人: { 职务: '常务副区长', 受托: '是' },
          纪要签发: { 职务: '区长', 日期: '2026-02-05' },
        },
      },
    },
    {
      outcome: 'passes',
      because: '专题会议由主持的副区长签发',
      content: special({ 职务: '副区长' }, '副区长'),
    },
    {
      outcome: 'passes',
      because: '办公室主任受托主持，由委托的副区长签发',
      content: special({ 职务: '区政府办公室主任', 受托: '是' }, '副区长'),
    },
    {
      outcome: 'fails',
      because: '常务会议的纪要由常务副区长签发',
      content: { [MEETING]: { 纪要签发: { 职务: '常务副区长', 日期: '2026-02-05' } } },
    },
    {
      outcome: 'fails',
      because: '办公室主任主持，自己签发',
      content: special({ 职务: '区政府办公室主任', 受托: '是' }, '区政府办公室主任'),
    },
    {
      outcome: 'fails',
      because: '副区长自行主持，由没有参加的常务副区长签发',
      content: special({ 职务: '副区长' }, '常务副区长'),
    },
    { outcome: 'does not apply', because: '没有会议', content: {} },
  ],
});
