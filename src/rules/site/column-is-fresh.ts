import { columnStates } from '../../archive/columns.ts';
import { locate } from '../../archive/locate.ts';
import { portalRule } from '../rule.ts';

const POLICY = 'policies/2026/example.md';
const MEETING = 'meetings/2026/executive-099/meeting.md';
const CONSULTATION = 'consultations/2026/example.md';

export const columnIsFresh = portalRule({
  id: 'column-is-fresh',
  title: '栏目在规定的天数里有更新',
  kind: 'should',
  basis: { law: ['《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）'] },
  checkPortal: ({ archive, today }) =>
    columnStates(archive, today).flatMap(({ column, newest, newestOn, staleOn }) => {
      if (!newest || !staleOn || today < staleOn) return [];
      return [
        {
          place: locate(newest, ['发布日期']),
          message: `“${column.name}”栏目最近一次更新是 ${newestOn}，从 ${staleOn} 起超过 ${column.longestSilence} 天没有更新`,
          fix: '发布已经形成、还没有发布的内容；没有可发布的，把内容少的栏目并到别的栏目',
        },
      ];
    }),
  examples: [
    {
      outcome: 'passes',
      because: '会议发布后的第十四天',
      content: { [MEETING]: { 发布日期: '2026-02-06' } },
      today: '2026-02-20',
    },
    {
      outcome: 'passes',
      because: '文件发布后的第一百八十三天',
      content: { [POLICY]: { 发布日期: '2026-03-09' } },
      today: '2026-09-08',
    },
    { outcome: 'passes', because: '空着的栏目由另一条规则说', content: {} },
    {
      outcome: 'fails',
      because: '会议发布后的第十五天',
      content: { [MEETING]: { 发布日期: '2026-02-06' } },
      today: '2026-02-21',
    },
    {
      outcome: 'fails',
      because: '文件发布后的第一百八十四天',
      content: { [POLICY]: { 发布日期: '2026-03-09' } },
      today: '2026-09-09',
    },
    {
      outcome: 'fails',
      because: '待发布的不算更新',
      content: {
        [POLICY]: { 发布日期: '2025-03-09', 成文日期: '2025-03-02' },
        'policies/2026/next.md': { 发布日期: '2026-12-01' },
      },
    },
    {
      outcome: 'fails',
      because: '意见征集半年没有更新',
      content: { [CONSULTATION]: { 发布日期: '2026-01-05' } },
      today: '2026-11-23',
    },
  ],
});
