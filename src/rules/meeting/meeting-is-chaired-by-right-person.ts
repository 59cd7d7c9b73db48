import type { Meeting } from '../../archive/records.ts';
import { recordRule } from '../rule.ts';

const MEETING = 'meetings/2026/executive-099/meeting.md';
const SPECIAL = 'meetings/2026/special-021/meeting.md';
const special = (chair: Record<string, string>) => ({ [SPECIAL]: { 会议类型: '专题会议', 主持人: chair } });

export const meetingIsChairedByRightPerson = recordRule({
  id: 'meeting-is-chaired-by-right-person',
  title: '会议由有权主持的人主持，代为主持的写明受托',
  kind: 'must',
  basis: {
    duties: ['chairing'],
    law: ['《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第七十八条'],
  },
  keys: ['主持人', '会议类型'],
  kinds: ['meeting'],
  appliesTo: ({ chair, meetingKind }) => chair?.office !== undefined && meetingKind !== undefined,
  check({ chair, meetingKind }) {
    const office = chair?.office ?? '区长';
    const who = whoMayChair(office, meetingKind);
    if (who === 'alone' || (who === 'when delegated' && chair?.delegated)) return [];
    if (who === 'when delegated') {
      return [
        {
          at: ['主持人'],
          message: `${meetingKind}由${office}主持，没有写明受托`,
          fix: `受委托主持的，在“主持人”下写上：受托: 是`,
        },
      ];
    }
    const allowed = meetingKind === '专题会议' ? '' : '；区长不在时由受托的常务副区长主持';
    return [
      {
        at: ['主持人', '职务'],
        message: `${meetingKind}不能由${office}主持`,
        fix: `核对会议记录：${meetingKind}由区长召集和主持${allowed}`,
      },
    ];
  },
  examples: [
    { outcome: 'passes', because: '区长主持', content: { [MEETING]: { 主持人: { 职务: '区长' } } } },
    {
      outcome: 'passes',
      because: '常务副区长受托主持',
      content: { [MEETING]: { 主持人: { 职务: '常务副区长', 受托: '是' } } },
    },
    { outcome: 'passes', because: '副区长主持专题会议', content: special({ 职务: '副区长' }) },
    {
      outcome: 'passes',
      because: '办公室副主任受托主持专题会议',
      content: special({ 职务: '区政府办公室副主任', 受托: '是' }),
    },
    {
      outcome: 'fails',
      because: '常务副区长主持，没有写明受托',
      content: { [MEETING]: { 主持人: { 职务: '常务副区长' } } },
    },
    {
      outcome: 'fails',
      because: '写明了不是受托',
      content: { [MEETING]: { 主持人: { 职务: '常务副区长', 受托: '否' } } },
    },
    {
      outcome: 'fails',
      because: '其他副区长不能主持常务会议',
      content: { [MEETING]: { 主持人: { 职务: '副区长', 受托: '是' } } },
    },
    {
      outcome: 'fails',
      because: '办公室主任不能主持区长办公会议',
      content: {
        'meetings/2026/office-012/meeting.md': {
          会议类型: '区长办公会议',
          主持人: { 职务: '区政府办公室主任', 受托: '是' },
        },
      },
    },
    {
      outcome: 'fails',
      because: '办公室主任主持专题会议，没有写明受托',
      content: special({ 职务: '区政府办公室主任' }),
    },
    { outcome: 'does not apply', because: '没有会议', content: {} },
  ],
});

type Office = NonNullable<Meeting['chair']>['office'];

function whoMayChair(office: Office, kind: Meeting['meetingKind']): 'alone' | 'when delegated' | 'never' {
  if (office === '区长') return 'alone';
  if (kind === '专题会议') return office === '常务副区长' || office === '副区长' ? 'alone' : 'when delegated';
  return office === '常务副区长' ? 'when delegated' : 'never';
}
