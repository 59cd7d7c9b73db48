import type { Archive } from '../../archive/archive.ts';
import type { Day } from '../../archive/days.ts';
import type { Place } from '../../archive/finding.ts';
import { locate } from '../../archive/locate.ts';
import type { Meeting } from '../../archive/records.ts';
import { type Breach, portalRule } from '../rule.ts';

const plenary = (heldOn: string) => ({
  会议类型: '全体会议',
  召开日期: heldOn,
  发布日期: heldOn,
  纪要签发: { 职务: '区长', 日期: heldOn },
});
const executive = (heldOn: string) => ({ ...plenary(heldOn), 会议类型: '常务会议' });
const EARLIER = { 'meetings/2024/executive-080/meeting.md': executive('2024-12-10') };
const WITHIN = { ...EARLIER, 'meetings/2025/executive-090/meeting.md': executive('2025-06-10') };

export const plenaryMeetsEachYear = portalRule({
  id: 'plenary-meets-each-year',
  title: '全体会议一般每年召开一到两次',
  kind: 'should',
  basis: {
    duties: ['plenaryFrequency'],
    law: ['《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第七十八条'],
  },
  appliesTo: ({ archive, today }) => fullYears(archive, today).length > 0,
  checkPortal: ({ archive, today }) => fullYears(archive, today).flatMap((year) => breach(year, archive)),
  examples: [
    {
      outcome: 'passes',
      because: '一年开了一次',
      content: { ...EARLIER, 'meetings/2025/plenary-007/meeting.md': plenary('2025-01-15') },
    },
    {
      outcome: 'passes',
      because: '一年开了两次',
      content: {
        ...EARLIER,
        'meetings/2025/plenary-007/meeting.md': plenary('2025-01-15'),
        'meetings/2025/plenary-008/meeting.md': plenary('2025-07-15'),
      },
    },
    { outcome: 'fails', because: '一年里有会议，没有全体会议', content: WITHIN },
    {
      outcome: 'fails',
      because: '一年开了三次',
      content: {
        ...EARLIER,
        'meetings/2025/plenary-007/meeting.md': plenary('2025-01-15'),
        'meetings/2025/plenary-008/meeting.md': plenary('2025-07-15'),
        'meetings/2025/plenary-009/meeting.md': plenary('2025-12-31'),
      },
    },
    { outcome: 'does not apply', because: '这一年还没有过完', content: WITHIN, today: '2025-12-31' },
    {
      outcome: 'does not apply',
      because: '记录从这一年才开始，可能不全',
      content: { 'meetings/2025/executive-090/meeting.md': executive('2025-06-10') },
    },
  ],
});

/** Years that are over, with meetings on record, and with meetings on record before them: the first year may have begun in its middle. */
function fullYears(archive: Archive, today: Day): string[] {
  const years = [
    ...new Set(archive.all('meeting').flatMap(({ heldOn }) => (heldOn ? [heldOn.slice(0, 4)] : []))),
  ].sort();
  return years.slice(1).filter((year) => year < today.slice(0, 4));
}

function breach(year: string, archive: Archive): (Breach & { place: Place })[] {
  const held = archive.all('meeting').filter(({ heldOn }) => heldOn?.startsWith(year));
  const plenaries = held.filter(({ meetingKind }) => meetingKind === '全体会议').sort(byDay);
  if (plenaries.length === 1 || plenaries.length === 2) return [];
  const last = (plenaries.at(-1) ?? held.sort(byDay).at(-1)) as Meeting;
  const place = locate(last, ['召开日期']);
  if (plenaries.length === 0) {
    return [
      {
        place,
        message: `${year}年的记录里没有全体会议`,
        fix: '开过而没有录入的，补录；没有开的，在当年年报里说明',
      },
    ];
  }
  return [
    {
      place,
      message: `${year}年开了 ${plenaries.length} 次全体会议，一般是一到两次`,
      fix: '核对会议类型和召开日期；没有写错的不用改',
    },
  ];
}

function byDay(a: Meeting, b: Meeting): number {
  return (a.heldOn ?? '') < (b.heldOn ?? '') ? -1 : 1;
}
