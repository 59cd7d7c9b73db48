import { recordRule } from '../rule.ts';
import { disorderIn } from './date-orders.ts';

const POLICY = 'policies/2026/example.md';
const MEETING = 'meetings/2026/executive-099/meeting.md';
const ITEM = 'meetings/2026/executive-099/01.md';
const CONSULTATION = 'consultations/2026/example.md';

export const datesAreInOrder = recordRule({
  id: 'dates-are-in-order',
  title: '日期的先后合乎情理：先成文，后发布；先成文，后施行，再到期',
  kind: 'must',
  basis: { law: ['《党政机关公文处理工作条例》', '《优化营商环境条例》第六十四条、第六十五条'] },
  keys: ['成文日期', '发布日期', '施行日期', '有效期至', '召开日期', '开始日期', '截止日期'],
  kinds: ['policy', 'decision', 'meeting', 'consultation'],
  check: disorderIn,
  examples: [
    {
      outcome: 'passes',
      because: '成文、发布、施行、到期依次在后',
      content: {
        [POLICY]: {
          成文日期: '2026-03-02',
          发布日期: '2026-03-09',
          施行日期: '2026-04-01',
          有效期至: '2031-03-31',
        },
      },
    },
    {
      outcome: 'passes',
      because: '同一天成文、发布、施行',
      content: { [POLICY]: { 成文日期: '2026-03-02', 发布日期: '2026-03-02 09:30', 施行日期: '2026-03-02' } },
    },
    {
      outcome: 'passes',
      because: '当天成文',
      content: { [POLICY]: { 成文日期: '2026-06-30', 发布日期: '2026-06-30' } },
      today: '2026-06-30',
    },
    {
      outcome: 'passes',
      because: '开会的当天签发纪要并发布',
      content: { [MEETING]: { 纪要签发: { 职务: '区长', 日期: '2026-02-03' }, 发布日期: '2026-02-03' } },
    },
    {
      outcome: 'passes',
      because: '只征求一天意见，日期也是有先后的',
      content: { [CONSULTATION]: { 开始日期: '2026-01-05', 截止日期: '2026-01-05' } },
    },
    {
      outcome: 'fails',
      because: '成文之前就发布了',
      content: { [POLICY]: { 成文日期: '2026-03-10', 发布日期: '2026-03-09' } },
    },
    {
      outcome: 'fails',
      because: '溯及既往：成文之前就施行',
      content: { [POLICY]: { 成文日期: '2026-03-02', 施行日期: '2026-03-01' } },
    },
    {
      outcome: 'fails',
      because: '没有施行就到期',
      content: { [POLICY]: { 施行日期: '2026-04-01', 有效期至: '2026-03-31' } },
    },
    {
      outcome: 'fails',
      because: '延长到施行之前',
      content: {
        [POLICY]: {
          施行日期: '2026-04-01',
          有效期至: '2031-03-31',
          到期评估: { 日期: '2031-01-05', 结论: '继续施行', 延长至: '2025-03-31' },
        },
      },
    },
    {
      outcome: 'fails',
      because: '成文日期还没有到',
      content: { [POLICY]: { 成文日期: '2026-07-01', 发布日期: '2026-07-02' } },
      today: '2026-06-30',
    },
    { outcome: 'fails', because: '还没开会就发布了', content: { [MEETING]: { 召开日期: '2026-02-07' } } },
    {
      outcome: 'fails',
      because: '还没开会就签发了纪要',
      content: { [MEETING]: { 纪要签发: { 职务: '区长', 日期: '2026-02-02' } } },
    },
    {
      outcome: 'fails',
      because: '议定事项在开会之前发布',
      content: { [MEETING]: {}, [ITEM]: { 发布日期: '2026-02-02' } },
    },
    { outcome: 'fails', because: '截止在开始之前', content: { [CONSULTATION]: { 截止日期: '2026-01-04' } } },
    {
      outcome: 'fails',
      because: '复查在审查的同一天',
      content: {
        [POLICY]: '---\n公开属性: 不予公开\n不予公开:\n  审查日期: 2026-03-02\n  复查日期: 2026-03-02\n---\n',
      },
    },
    { outcome: 'does not apply', because: '固定页面没有先后要排', content: { 'pages/about.md': {} } },
  ],
});
