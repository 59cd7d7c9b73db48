import { columnStates } from '../../archive/columns.ts';
import { kinds } from '../../schemas/kinds.ts';
import { portalRule } from '../rule.ts';

const FILLED = {
  'policies/2026/example.md': {},
  'interpretations/2026/example.md': {},
  'meetings/2026/executive-099/meeting.md': {},
  'consultations/2026/example.md': {},
  'reports/2025.md': {},
};

export const columnIsNotEmpty = portalRule({
  id: 'column-is-not-empty',
  title: '没有空白栏目',
  kind: 'should',
  basis: { law: ['《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）'] },
  checkPortal: ({ archive, today }) =>
    columnStates(archive, today).flatMap(({ column, newest }) => {
      const folder = kinds[column.kinds[0] ?? 'policy'].folder;
      if (newest) return [];
      return [
        {
          place: { file: `${folder}/`, line: 1, column: 1 },
          message: `“${column.name}”是空白栏目`,
          fix: `在 ${folder}/ 里录入已经形成的内容并发布`,
        },
      ];
    }),
  examples: [
    { outcome: 'passes', because: '每个栏目都有内容', content: FILLED },
    {
      outcome: 'fails',
      because: '没有政策解读',
      content: { 'policies/2026/example.md': {}, 'consultations/2026/example.md': {} },
    },
    {
      outcome: 'fails',
      because: '只有待发布的解读',
      content: { ...FILLED, 'interpretations/2026/example.md': { 发布日期: '2026-07-01' } },
      today: '2026-06-30',
    },
  ],
});
