import { addMonths } from '../../archive/days.ts';
import { recordRule } from '../rule.ts';

const MEETING = 'meetings/2025/executive-090/meeting.md';
const ITEM = 'meetings/2025/executive-090/01.md';
const LATER = 'meetings/2026/executive-099/01.md';
const HELD = {
  召开日期: '2025-06-10',
  发布日期: '2025-06-13',
  纪要签发: { 职务: '区长', 日期: '2025-06-12' },
};
const DEFERRED = { 结果: '暂缓', 发布日期: '2025-06-13' };

export const deferredItemIsContinued = recordRule({
  id: 'deferred-item-is-continued',
  title: '暂缓的议题一年内再次审议，或者说明原因',
  kind: 'should',
  basis: {
    duties: ['openProcess'],
    law: ['《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第六十六条'],
  },
  kinds: ['decision'],
  appliesTo: (decision, { archive }) =>
    decision.outcome === '暂缓' && archive.meetingOf(decision)?.heldOn !== undefined,
  check(decision, { archive, today }) {
    const heldOn = archive.meetingOf(decision)?.heldOn ?? today;
    const isContinued = archive.referring('continues', decision).some((other) => other !== decision);
    if (isContinued || decision.note || addMonths(heldOn, 12) >= today) return [];
    return [
      {
        at: ['结果'],
        message: `${heldOn} 暂缓的议题，一年多没有再审议，也没有说明`,
        fix: `再次审议过的，在那个议题里写上：承接议题: ${decision.id}；不再审议的，在这里写上：说明: 不再审议的原因`,
      },
    ];
  },
  examples: [
    {
      outcome: 'passes',
      because: '后来的会议承接了它',
      content: { [MEETING]: HELD, [ITEM]: DEFERRED, [LATER]: { 承接议题: '2025/executive-090/01' } },
      today: '2026-11-23',
    },
    {
      outcome: 'passes',
      because: '说明了不再审议的原因',
      content: { [MEETING]: HELD, [ITEM]: { ...DEFERRED, 说明: '上级已有规定，不再另行制定' } },
      today: '2026-11-23',
    },
    {
      outcome: 'passes',
      because: '刚好一年',
      content: { [MEETING]: HELD, [ITEM]: DEFERRED },
      today: '2026-06-10',
    },
    {
      outcome: 'fails',
      because: '一年零一天，没有下文',
      content: { [MEETING]: HELD, [ITEM]: DEFERRED },
      today: '2026-06-11',
    },
    {
      outcome: 'does not apply',
      because: '议题已经通过',
      content: { [MEETING]: HELD, [ITEM]: { 发布日期: '2025-06-13' } },
      today: '2026-11-23',
    },
  ],
});
