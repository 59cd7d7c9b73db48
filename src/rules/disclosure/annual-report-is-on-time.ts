import type { Archive } from '../../archive/archive.ts';
import type { Day } from '../../archive/days.ts';
import { locate } from '../../archive/locate.ts';
import { isPublished } from '../../archive/status.ts';
import { type Context, portalRule } from '../rule.ts';

const POLICY = 'policies/2025/example.md';
const LAST_YEAR = {
  [POLICY]: {
    成文日期: '2025-03-03',
    发布日期: '2025-03-10',
    保密审查: { 机构: '区医保局', 日期: '2025-03-05' },
  },
};

export const annualReportIsOnTime = portalRule({
  id: 'annual-report-is-on-time',
  title: '上一年度的政府信息公开工作年度报告在三月三十一日以前发布',
  kind: 'should',
  basis: { law: ['《中华人民共和国政府信息公开条例》第四十九条'] },
  appliesTo: (context) => dueYear(context) !== undefined,
  checkPortal(context) {
    const year = dueYear(context);
    if (year === undefined) return [];
    const deadline = `${year + 1}-03-31`;
    const report = context.archive.all('report').find((one) => one.id === String(year));
    if (!report) {
      const place = { file: `reports/${year}.md`, line: 1, column: 1 };
      const fix = `新建 ${place.file}，开头写“年份: ${year}”和“发布日期: 发布的那一天”，后面按统一格式写正文`;
      return [{ place, message: `没有${year}年度报告，应当在 ${deadline} 以前发布`, fix }];
    }
    if (!report.publishedOn || report.publishedOn <= deadline) return [];
    const message = `${year}年度报告 ${report.publishedOn} 才发布，应当在 ${deadline} 以前发布`;
    const fix = `核对发布日期；确实逾期的，在报告里说明原因，${year + 1}年度报告在 ${year + 2}-03-31 以前发布`;
    return [{ place: locate(report, ['发布日期']), message, fix }];
  },
  examples: [
    {
      outcome: 'passes',
      because: '三月三十一日，最后一天发布',
      content: { ...LAST_YEAR, 'reports/2025.md': { 发布日期: '2026-03-31' } },
    },
    {
      outcome: 'passes',
      because: '三月三十一日还没有到期，更早一年的报告已经有了',
      content: {
        'policies/2024/example.md': { 成文日期: '2024-03-04', 发布日期: '2024-03-11' },
        'reports/2024.md': { 年份: '2024', 发布日期: '2025-01-20' },
      },
      today: '2026-03-31',
    },
    {
      outcome: 'fails',
      because: '到了四月一日，没有上一年度的报告',
      content: LAST_YEAR,
      today: '2026-04-01',
    },
    {
      outcome: 'fails',
      because: '四月一日才发布，晚了一天',
      content: { ...LAST_YEAR, 'reports/2025.md': { 发布日期: '2026-04-01' } },
    },
    {
      outcome: 'does not apply',
      because: '今年刚刚建起来的门户，还没有上一年度',
      content: { 'policies/2026/example.md': {} },
    },
    {
      outcome: 'does not apply',
      because: '去年建起来的门户，第一份报告到三月三十一日才到期',
      content: LAST_YEAR,
      today: '2026-03-31',
    },
  ],
});

/** The newest year whose report is due; undefined where the portal has nothing from that year or before. */
function dueYear({ archive, today }: Context): number | undefined {
  const thisYear = Number(today.slice(0, 4));
  const year = today > `${thisYear}-03-31` ? thisYear - 1 : thisYear - 2;
  const first = firstYear(archive, today);
  return first !== undefined && first <= year ? year : undefined;
}

function firstYear(archive: Archive, today: Day): number | undefined {
  const days = archive.records.flatMap((one) =>
    'publishedOn' in one && one.publishedOn && isPublished(one, today) ? [one.publishedOn] : [],
  );
  const first = days.sort()[0];
  return first === undefined ? undefined : Number(first.slice(0, 4));
}
