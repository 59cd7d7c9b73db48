import { isDecidingMeeting } from '../../archive/deciding-meeting.ts';
import { locate } from '../../archive/locate.ts';
import { isWithheld } from '../../archive/status.ts';
import { addWorkingDays, isWithinWorkingDays } from '../../archive/working-days.ts';
import { recordRule } from '../rule.ts';

const MEETING = 'meetings/2026/executive-099/meeting.md';
const DECISION = 'meetings/2026/executive-099/01.md';
const OFFICE_MEETING = 'meetings/2026/office-005/meeting.md';
const OFFICE_DECISION = 'meetings/2026/office-005/01.md';

export const decisionIsPublishedOnTime = recordRule({
  id: 'decision-is-published-on-time',
  title: '全体会议和常务会议的议定事项在会后二十个工作日内发布，逾期的说明原因',
  kind: 'must',
  basis: {
    duties: ['promptPublication'],
    law: ['《中华人民共和国政府信息公开条例》第二十六条'],
  },
  keys: ['逾期说明'],
  kinds: ['decision'],
  appliesTo(decision, { archive }) {
    const meeting = archive.meetingOf(decision);
    return meeting !== undefined && isDecidingMeeting(meeting) && !isWithheld(decision) && !decision.pending;
  },
  check(decision, { archive }) {
    const meeting = archive.meetingOf(decision);
    const limit = archive.limits.publicationWorkingDays;
    const { publishedOn, delayReason } = decision;
    if (delayReason || !publishedOn || !meeting?.heldOn || decision.faultyKeys.has('待公布')) return [];
    if (isWithinWorkingDays(archive.calendar, meeting.heldOn, publishedOn, limit)) return [];
    const last = addWorkingDays(archive.calendar, meeting.heldOn, limit);
    return [
      {
        at: ['发布日期'],
        message: `${meeting.heldOn} 开会议定，${publishedOn} 才发布，超过了 ${limit} 个工作日（最迟 ${last}）`,
        fix: '核对两个日期；确实逾期的，写上：逾期说明: 没有按时发布的原因（公开的统计里会算作逾期）',
        related: [locate(meeting, ['召开日期'])],
      },
    ];
  },
  examples: [
    {
      outcome: 'passes',
      because: '会后第三个工作日发布',
      content: { [MEETING]: { 召开日期: '2026-02-03' }, [DECISION]: { 发布日期: '2026-02-06' } },
    },
    {
      outcome: 'passes',
      because: '春节假期不算，发布那天正好是会后第二十个工作日',
      content: { [MEETING]: { 召开日期: '2026-02-12' }, [DECISION]: { 发布日期: '2026-03-18' } },
    },
    {
      outcome: 'passes',
      because: '逾期了，但是说明了原因',
      content: {
        [MEETING]: { 召开日期: '2026-02-12' },
        [DECISION]: { 发布日期: '2026-04-20', 逾期说明: '等候上级批复' },
      },
    },
    {
      outcome: 'fails',
      because: '会后第二十一个工作日才发布',
      content: { [MEETING]: { 召开日期: '2026-02-12' }, [DECISION]: { 发布日期: '2026-03-19' } },
    },
    {
      outcome: 'fails',
      because: '这个门户在 site.yaml 里把时限定为十个工作日',
      content: {
        'site.yaml': { 时限: { 公开工作日: '10' } },
        [MEETING]: { 召开日期: '2026-03-02' },
        [DECISION]: { 发布日期: '2026-03-17' },
      },
    },
    {
      outcome: 'does not apply',
      because: '正文还没有公布的，看它的预计日期',
      content: {
        [MEETING]: { 召开日期: '2026-02-12' },
        [DECISION]: {
          发布日期: '2026-04-20',
          待公布: { 预计日期: '2026-07-15', 原因: '正在印发' },
          正文: null,
        },
      },
    },
    {
      outcome: 'does not apply',
      because: '区长办公会议的事项不在这项义务之内',
      content: {
        [OFFICE_MEETING]: { 会议类型: '区长办公会议', 召开日期: '2026-02-12' },
        [OFFICE_DECISION]: { 发布日期: '2026-04-20' },
      },
    },
  ],
});
