import type { Day } from '../../archive/days.ts';
import { isNormative, meetingsThatPassed } from '../../archive/normative.ts';
import { type Breach, recordRule } from '../rule.ts';

const POLICY = 'policies/2026/example.md';
const MEETING = 'meetings/2026/executive-099/meeting.md';
const ITEM = 'meetings/2026/executive-099/01.md';
const normative = (review: unknown, others: Record<string, unknown> = {}) => ({
  [POLICY]: { 文件类别: '行政规范性文件', 发文字号: '示范医保发〔2026〕1号', 合法性审查: review, ...others },
});
const DECIDED = { [MEETING]: {}, [ITEM]: {} };

export const normativeDocumentPassedLegalityReview = recordRule({
  id: 'normative-document-passed-legality-review',
  title: '行政规范性文件在审议和成文之前经过合法性审查',
  kind: 'must',
  basis: {
    duties: ['normativeDocuments'],
    law: [
      '《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第七十五条',
      '《国务院办公厅关于全面推行行政规范性文件合法性审核机制的指导意见》（国办发〔2018〕115号）',
    ],
  },
  keys: ['合法性审查'],
  kinds: ['policy'],
  appliesTo: isNormative,
  check(policy, { archive }) {
    const { legalityReview, writtenOn } = policy;
    const sample = '合法性审查:\n  机构: 负责审查的机构简称\n  日期: 出具意见的日期';
    if (!legalityReview)
      return [{ at: ['合法性审查'], message: '行政规范性文件没有写合法性审查', fix: `写上：\n${sample}` }];
    const { body, date } = legalityReview;
    const heldOn = meetingsThatPassed(policy, archive).at(-1)?.heldOn;
    return [
      ...missing('机构', body, '写上负责审查的机构的简称'),
      ...missing('日期', date, `写上出具意见的日期，不晚于 ${earliest(heldOn, writtenOn) ?? '成文日期'}`),
      ...late(date, heldOn, '审议会议的召开日期'),
      ...late(date, writtenOn, '成文日期'),
    ].slice(0, 2);
  },
  examples: [
    {
      outcome: 'passes',
      because: '成文之前出具了审查意见',
      content: normative({ 机构: '区司法局', 日期: '2026-02-20' }),
    },
    {
      outcome: 'passes',
      because: '开会的当天出具意见',
      content: {
        ...normative({ 机构: '区司法局', 日期: '2026-02-03' }, { 审议会议: ['2026/executive-099/01'] }),
        ...DECIDED,
      },
    },
    {
      outcome: 'passes',
      because: '成文的当天出具意见',
      content: normative({ 机构: '区司法局', 日期: '2026-03-02' }),
    },
    { outcome: 'fails', because: '没有写合法性审查', content: normative(null) },
    { outcome: 'fails', because: '没有写审查日期', content: normative({ 机构: '区司法局' }) },
    {
      outcome: 'fails',
      because: '会议开过了才审查',
      content: {
        ...normative({ 机构: '区司法局', 日期: '2026-02-04' }, { 审议会议: ['2026/executive-099/01'] }),
        ...DECIDED,
      },
    },
    {
      outcome: 'fails',
      because: '成文以后才审查',
      content: normative({ 机构: '区司法局', 日期: '2026-03-03' }),
    },
    { outcome: 'does not apply', because: '不是行政规范性文件', content: { [POLICY]: {} } },
  ],
});

function missing(key: string, value: string | undefined, fix: string): Breach[] {
  return value ? [] : [{ at: ['合法性审查', key], message: `合法性审查没有写${key}`, fix }];
}

function late(date: Day | undefined, limit: Day | undefined, name: string): Breach[] {
  if (!date || !limit || date <= limit) return [];
  return [
    {
      at: ['合法性审查', '日期'],
      message: `合法性审查的日期 ${date} 晚于${name} ${limit}`,
      fix: '对照审查意见改正日期；确实没有先审查的，要补做审查并重新审议',
    },
  ];
}

function earliest(...days: (Day | undefined)[]): Day | undefined {
  return days.filter((day) => day !== undefined).sort()[0];
}
