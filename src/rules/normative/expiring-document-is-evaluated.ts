import { addMonths, type Day } from '../../archive/days.ts';
import type { Policy } from '../../archive/records.ts';
import { lastDayInForce, statusOn } from '../../archive/status.ts';
import { recordRule } from '../rule.ts';

const POLICY = 'policies/2026/example.md';
const EXPIRES = { 有效期至: '2026-12-31' };
const extended = (to: string) => ({
  ...EXPIRES,
  到期评估: { 日期: '2026-09-01', 结论: '继续施行', 延长至: to },
});

export const expiringDocumentIsEvaluated = recordRule({
  id: 'expiring-document-is-evaluated',
  title: '有效期届满之前，评估确定文件是否继续施行',
  kind: 'should',
  basis: {
    duties: ['normativeDocuments'],
    law: ['《国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知》（国办发〔2018〕37号）'],
  },
  keys: ['有效期至', '到期评估'],
  kinds: ['policy'],
  appliesTo: (policy, { archive, today }) =>
    lastDayInForce(policy) !== undefined &&
    !policy.lapse &&
    statusOn(policy, today, archive).status !== '废止',
  check(policy, { archive, today }) {
    const last = lastDayInForce(policy) as Day;
    const noticeFrom = addMonths(last, -archive.limits.expiryNoticeMonths);
    if (today < noticeFrom) return [];
    if (isEvaluatedFor(policy, noticeFrom)) return contradiction(policy);
    const at = policy.expiryEvaluation?.extendedTo ? ['到期评估', '延长至'] : ['有效期至'];
    const message =
      last < today
        ? `有效期 ${last} 已满，没有到期评估，文件已经失效`
        : `有效期 ${last} 届满，还没有到期评估`;
    const fix =
      '评估以后写上：\n到期评估:\n  日期: 评估的日期\n  结论: 继续施行、修订、不再施行里选一个\n  延长至: 继续施行的，写新的期限';
    return [{ at, message, fix }];
  },
  examples: [
    {
      outcome: 'passes',
      because: '离届满还有六个月零一天',
      content: { [POLICY]: EXPIRES },
      today: '2026-06-29',
    },
    {
      outcome: 'passes',
      because: '已经评估，延长了有效期',
      content: { [POLICY]: extended('2031-12-31') },
      today: '2026-11-23',
    },
    {
      outcome: 'passes',
      because: '评估结论是不再施行',
      content: { [POLICY]: { ...EXPIRES, 到期评估: { 日期: '2026-09-01', 结论: '不再施行' } } },
      today: '2026-11-23',
    },
    {
      outcome: 'fails',
      because: '离届满刚好六个月，还没有评估',
      content: { [POLICY]: EXPIRES },
      today: '2026-06-30',
    },
    { outcome: 'fails', because: '届满以后仍没有评估', content: { [POLICY]: EXPIRES }, today: '2027-03-01' },
    {
      outcome: 'fails',
      because: '延长的有效期又快届满',
      content: { [POLICY]: extended('2028-12-31') },
      today: '2028-07-01',
    },
    {
      outcome: 'fails',
      because: '结论是继续施行，却没有写延长到哪一天',
      content: { [POLICY]: { ...EXPIRES, 到期评估: { 日期: '2026-09-01', 结论: '继续施行' } } },
      today: '2026-11-23',
    },
    {
      outcome: 'fails',
      because: '提醒的月数由 site.yaml 定',
      content: { [POLICY]: EXPIRES, 'site.yaml': { 时限: { 到期提醒月: '9' } } },
      today: '2026-03-31',
    },
    { outcome: 'does not apply', because: '没有有效期', content: { [POLICY]: {} } },
    {
      outcome: 'does not apply',
      because: '已经废止',
      content: {
        [POLICY]: EXPIRES,
        'policies/2026/later.md': { 成文日期: '2026-05-06', 发布日期: '2026-05-07', 废止: ['2026/example'] },
      },
      today: '2026-11-23',
    },
  ],
});

/** An evaluation serves for one term: where it extended the document, the next term needs its own. */
function isEvaluatedFor({ expiryEvaluation }: Policy, noticeFrom: Day): boolean {
  if (!expiryEvaluation) return false;
  return expiryEvaluation.extendedTo === undefined || expiryEvaluation.date >= noticeFrom;
}

function contradiction({ expiryEvaluation, expiresOn }: Policy) {
  if (expiryEvaluation?.conclusion !== '继续施行' || expiryEvaluation.extendedTo) return [];
  return [
    {
      at: ['到期评估', '结论'],
      message: `评估结论是继续施行，没有写延长至，${expiresOn} 以后会显示失效`,
      fix: '在“到期评估”下写上新的期限，如：延长至: 2031-12-31',
    },
  ];
}
