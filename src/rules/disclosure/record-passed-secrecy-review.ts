import { locate } from '../../archive/locate.ts';
import { isWithheld } from '../../archive/status.ts';
import { type Breach, recordRule } from '../rule.ts';

const POLICY = 'policies/2026/example.md';
const DECISION = 'meetings/2026/executive-099/01.md';
const INTERPRETATION = 'interpretations/2026/example.md';
const CONSULTATION = 'consultations/2026/example.md';

export const recordPassedSecrecyReview = recordRule({
  id: 'record-passed-secrecy-review',
  title: '每份记录在发布以前经过保密审查，写明审查机构和日期',
  kind: 'must',
  basis: { duties: ['releaseApproval', 'secrecy'], law: ['《中华人民共和国政府信息公开条例》第十七条'] },
  keys: ['保密审查'],
  kinds: ['policy', 'meeting', 'decision', 'interpretation', 'consultation'],
  // A stub has no text that could be reviewed before publication: its own review stands in 不予公开.
  appliesTo: (record) => !isWithheld(record),
  check(record) {
    const { secrecyReview: review, publishedOn } = record;
    const day = publishedOn ? `不晚于 ${publishedOn} 的审查日期` : '不晚于发布日期的审查日期';
    if (!review) {
      const fix = `写上：保密审查: {机构: 审查机构的简称, 日期: ${day}}`;
      return [{ at: ['保密审查'], message: '没有写保密审查', fix }];
    }
    const breaches: Breach[] = [];
    if (!review.body) {
      breaches.push({
        at: ['保密审查', '机构'],
        message: '保密审查没有写审查机构',
        fix: '在“保密审查”下面写上：机构: 审查机构的简称',
      });
    }
    if (!review.date) {
      breaches.push({
        at: ['保密审查', '日期'],
        message: '保密审查没有写日期',
        fix: `在“保密审查”下面写上：日期: ${day}`,
      });
    } else if (publishedOn && review.date > publishedOn) {
      breaches.push({
        at: ['保密审查', '日期'],
        message: `保密审查（${review.date}）晚于发布日期（${publishedOn}）`,
        fix: `核对两个日期；先审查、后发布，发布日期写成 ${review.date} 或更晚`,
        related: [locate(record, ['发布日期'])],
      });
    }
    return breaches;
  },
  examples: [
    {
      outcome: 'passes',
      because: '审查在发布前三天',
      content: {
        [POLICY]: { 保密审查: { 机构: '区医保局', 日期: '2026-03-06' }, 发布日期: '2026-03-09' },
      },
    },
    {
      outcome: 'passes',
      because: '当天审查，当天发布',
      content: { [INTERPRETATION]: { 保密审查: { 机构: '区医保局', 日期: '2026-03-10' } } },
    },
    { outcome: 'fails', because: '没有写保密审查', content: { [POLICY]: { 保密审查: null } } },
    {
      outcome: 'fails',
      because: '没有写由谁审查',
      content: { [CONSULTATION]: { 保密审查: { 日期: '2026-01-04' } } },
    },
    {
      outcome: 'fails',
      because: '没有写哪一天审查',
      content: { [POLICY]: { 保密审查: { 机构: '区医保局' } } },
    },
    {
      outcome: 'fails',
      because: '发布后的第二天才审查',
      content: { [POLICY]: { 保密审查: { 机构: '区医保局', 日期: '2026-03-10' } } },
    },
    {
      outcome: 'fails',
      because: '待公布的议定事项已经公开了标题，也要先审查',
      content: {
        [DECISION]: { 待公布: { 预计日期: '2026-07-15', 原因: '正在印发' }, 保密审查: null, 正文: null },
      },
    },
    {
      outcome: 'does not apply',
      because: '不予公开的文件没有正文，它的审查写在“不予公开”里',
      content: { [POLICY]: '---\n公开属性: 不予公开\n---\n' },
    },
    { outcome: 'does not apply', because: '固定页面没有保密审查这一项', content: { 'pages/about.md': {} } },
  ],
});
