import type { Archive } from '../../archive/archive.ts';
import { isDecidingMeeting } from '../../archive/deciding-meeting.ts';
import { locate } from '../../archive/locate.ts';
import type { Meeting } from '../../archive/records.ts';
import { recordRule } from '../rule.ts';

const meetingFile = (number: number) => `meetings/2026/executive-0${number}/meeting.md`;

export const meetingNumbersHaveNoGap = recordRule({
  id: 'meeting-numbers-have-no-gap',
  title: '同一届的全体会议、常务会议次数相连，没有缺，各类会议的次数都不重复',
  kind: 'should',
  basis: { duties: ['promptPublication', 'quorum'] },
  keys: ['次数', '届次'],
  kinds: ['meeting'],
  check(meeting, { archive }) {
    const { meetingKind, term, number } = meeting;
    if (number === undefined || !meetingKind || !term) return [];
    const others = sameSeries(meeting, archive);
    const name = `${term}${meetingKind}`;
    const twin = others.find((other) => other.number === number);
    if (twin) {
      // Told once, at the later of the two files.
      if (twin.file > meeting.file) return [];
      const message = `${name}的第 ${number} 次和 ${twin.file} 重复`;
      return [
        { at: ['次数'], message, fix: '核对纪要，改正其中一个的次数', related: [locate(twin, ['次数'])] },
      ];
    }
    const before = others.filter((other) => (other.number ?? number) < number).at(-1);
    const first = (before?.number ?? number) + 1;
    if (!before || first >= number || !isDecidingMeeting(meeting) || isSeriesUnclear(archive)) return [];
    const gap = first === number - 1 ? `第 ${first} 次` : `第 ${first} 次到第 ${number - 1} 次`;
    return [
      {
        at: ['次数'],
        message: `${name}在第 ${before.number} 次（${before.file}）以后缺${gap}`,
        fix: `补上缺的会议；次数写错的，写成：次数: ${first}`,
        related: [locate(before, ['次数'])],
      },
    ];
  },
  examples: [
    {
      outcome: 'passes',
      because: '第 97、98、99 次相连',
      content: {
        [meetingFile(97)]: { 次数: '97' },
        [meetingFile(98)]: { 次数: '98' },
        [meetingFile(99)]: { 次数: '99' },
      },
    },
    {
      outcome: 'passes',
      because: '换届以后次数从头数起',
      content: { [meetingFile(99)]: {}, [meetingFile(10)]: { 届次: '第四届', 次数: '1' } },
    },
    {
      outcome: 'passes',
      because: '专题会议不都要公布，次数可以不连',
      content: {
        'meetings/2026/special-003/meeting.md': { 会议类型: '专题会议', 次数: '3' },
        'meetings/2026/special-007/meeting.md': { 会议类型: '专题会议', 次数: '7' },
      },
    },
    {
      outcome: 'fails',
      because: '第 97 次以后就是第 99 次，缺第 98 次',
      content: { [meetingFile(97)]: { 次数: '97' }, [meetingFile(99)]: { 次数: '99' } },
    },
    {
      outcome: 'fails',
      because: '两次会议都写第 99 次',
      content: { [meetingFile(98)]: { 次数: '99' }, [meetingFile(99)]: { 次数: '99' } },
    },
    { outcome: 'does not apply', because: '没有会议', content: { 'policies/2026/example.md': {} } },
  ],
});

/** The other meetings of this kind and term, by number. */
function sameSeries(meeting: Meeting, archive: Archive): Meeting[] {
  return archive
    .all('meeting')
    .filter(
      (other) =>
        other !== meeting && other.meetingKind === meeting.meetingKind && other.term === meeting.term,
    )
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
}

/** Whether some meeting doesn't say where it belongs: it may be the one that fills the gap. */
function isSeriesUnclear(archive: Archive): boolean {
  return archive
    .all('meeting')
    .some(({ meetingKind, term, number }) => !meetingKind || !term || number === undefined);
}
