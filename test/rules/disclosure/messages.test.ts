import { expect, test } from 'vitest';
import { decisionIsAccountedFor } from '../../../src/rules/disclosure/decision-is-accounted-for.ts';
import { policyIsPublishedOnTime } from '../../../src/rules/disclosure/policy-is-published-on-time.ts';
import { recordPassedSecrecyReview } from '../../../src/rules/disclosure/record-passed-secrecy-review.ts';
import { redactionStatesGround } from '../../../src/rules/disclosure/redaction-states-ground.ts';
import { withheldRecordHoldsNothingElse } from '../../../src/rules/disclosure/withheld-record-holds-nothing-else.ts';
import { withheldRecordStatesGround } from '../../../src/rules/disclosure/withheld-record-states-ground.ts';
import { judge } from '../judge.ts';

const POLICY = 'policies/2026/example.md';
const MEETING = 'meetings/2026/executive-099/meeting.md';
const item = (number: number) => `meetings/2026/executive-099/0${number}.md`;

test('a meeting is told which items it owes, in which files, and the three ways to settle each', () => {
  expect(
    judge(decisionIsAccountedFor, { [MEETING]: { 议题数: '4' }, [item(2)]: { 议题: '2' } }),
  ).toMatchInlineSnapshot(`
    "meetings/2026/executive-099/meeting.md:12:1 这次会议有 4 项议题，第 1、3、4 项没有交代
    → 新建 meetings/2026/executive-099/01.md（还有 03.md、04.md），选一种写法：① 公布：写明议题、标题、提请部门、结果、公开属性: 主动公开，正文写议定的内容；② 还不能公布：同样的键，加上“待公布: {预计日期: 哪一天公布, 原因: 为什么还不公布}”，不写正文；③ 依法保密：只写“公开属性: 不予公开”、“议题: 1”和“不予公开”的依据"
  `);
});

test('an item beyond the number of items is told with both places', () => {
  expect(
    judge(decisionIsAccountedFor, { [MEETING]: {}, [item(1)]: {}, [item(3)]: { 议题: '3' } }),
  ).toMatchInlineSnapshot(`
    "meetings/2026/executive-099/03.md:2:1 这是第 3 项，会议的议题数只有 1
    → 在 meetings/2026/executive-099/meeting.md 里核对议题数，有这一项的写成：议题数: 3
    参见 meetings/2026/executive-099/meeting.md:12:1"
  `);
});

test('an absurd number of items is told, not counted', () => {
  expect(
    judge(decisionIsAccountedFor, { [MEETING]: { 议题数: '999999999' }, [item(1)]: {} }),
  ).toMatchInlineSnapshot(`
    "meetings/2026/executive-099/meeting.md:12:1 议题数是 999999999，一次会议不会有这么多
    → 写成这次会议实际研究的议题数，“其他事项”也算"
  `);
});

test('an unreadable promise is told once, by the reader', () => {
  const content = { [MEETING]: {}, [item(1)]: { 待公布: { 预计日期: '下个月' }, 正文: null } };
  expect(judge(decisionIsAccountedFor, content)).toBe('');
});

test('a late policy is told its last day, with both dates', () => {
  const late = { 成文日期: '2026-02-05', 发布日期: '2026-03-12' };
  expect(judge(policyIsPublishedOnTime, { [POLICY]: late })).toMatchInlineSnapshot(`
    "policies/2026/example.md:14:1 2026-02-05 成文，2026-03-12 才发布，超过了 20 个工作日（最迟 2026-03-11）
    → 核对两个日期；确实逾期的，写上：逾期说明: 没有按时发布的原因（公开的统计里会算作逾期）
    参见 policies/2026/example.md:13:1"
  `);
});

test('a year without a working calendar is told, unless the delay is explained', () => {
  const late = { 成文日期: '2029-12-03', 发布日期: '2030-02-05' };
  expect(judge(policyIsPublishedOnTime, { [POLICY]: late })).toMatchInlineSnapshot(`
    "calendar/2029.yaml:1:1 没有2029年的工作日历，算不出工作日
    → 建 calendar/2029.yaml，按国务院办公厅当年的放假通知写：来源、放假（每天一行）、调休上班（每天一行）"
  `);
  expect(judge(policyIsPublishedOnTime, { [POLICY]: { ...late, 逾期说明: '等候批复' } })).toBe('');
});

test('a review after publication is told with both dates', () => {
  const content = { [POLICY]: { 保密审查: { 机构: '区医保局', 日期: '2026-03-10' } } };
  expect(judge(recordPassedSecrecyReview, content)).toMatchInlineSnapshot(`
    "policies/2026/example.md:18:3 保密审查（2026-03-10）晚于发布日期（2026-03-09）
    → 核对两个日期；先审查、后发布，发布日期写成 2026-03-10 或更晚
    参见 policies/2026/example.md:14:1"
  `);
});

test('each redaction is told where it stands in the text', () => {
  const 正文 = '一、对象。\n\n二、报价为【不予公开：商业秘密】，联系人为【不予公开:个人隐私】。';
  expect(
    judge(redactionStatesGround, { [POLICY]: { 正文, 区分处理: [{ 位置: '二', 依据: '国家秘密' }] } }),
  ).toMatchInlineSnapshot(`
    "policies/2026/example.md:23:5 “区分处理”写了“国家秘密”，正文里没有这样隐去的地方
    → 在正文隐去的地方写【不予公开：国家秘密】；没有隐去什么的，删去这一行
    policies/2026/example.md:28:6 正文里隐去了“【不予公开：商业秘密】”，“区分处理”里没有这个依据
    → 在“区分处理”里加一行：- {位置: 第几条第几款, 依据: 商业秘密}
    policies/2026/example.md:28:22 “【不予公开:个人隐私】”的冒号要用全角，不然读不出来
    → 写成：【不予公开：个人隐私】
    policies/2026/example.md:28:22 正文里隐去了“【不予公开:个人隐私】”，“区分处理”里没有这个依据
    → 在“区分处理”里加一行：- {位置: 第几条第几款, 依据: 个人隐私}"
  `);
});

test('what is said of a withheld record never quotes it', () => {
  const stub = `---
标题: 甲乙丙丁
公开属性: 不予公开
戊己庚辛: 甲乙丙丁
不予公开:
  依据: 国家秘密
  法律条款: 甲乙丙丁
  审查机构: 区医保局
  审查日期: 2026-07-01
---

甲乙丙丁
`;
  const content = { 'policies/2026/withheld-01.md': stub };
  const told = `${judge(withheldRecordHoldsNothingElse, content)}\n${judge(withheldRecordStatesGround, content)}`;
  expect(told).not.toMatch(/[甲乙丙丁戊己庚辛]/);
  expect(told).toMatchInlineSnapshot(`
    "policies/2026/withheld-01.md:2:1 不予公开的文件里不能有“标题”
    → 整项删去；只能有这些键：公开属性、不予公开、发文机关、提请部门、起草部门、成文年份、议题。已经提交过的，还要从版本历史里清除
    policies/2026/withheld-01.md:4:1 不予公开的文件里不能有第 3 个键
    → 整项删去；只能有这些键：公开属性、不予公开、发文机关、提请部门、起草部门、成文年份、议题。已经提交过的，还要从版本历史里清除
    policies/2026/withheld-01.md:11:1 不予公开的文件里有正文
    → 删去第二行 --- 后面的全部内容；已经提交过的，还要从版本历史里清除
    policies/2026/withheld-01.md:5:1 “不予公开”里没有写复查日期
    → 在“不予公开”下面写上：复查日期: 下一次复查的那一天，如 2027-03-05
    policies/2026/withheld-01.md:7:3 “法律条款”没有写到哪部法律的哪一条
    → 写成这样：法律条款: 《中华人民共和国政府信息公开条例》第十五条
    policies/2026/withheld-01.md:9:3 审查日期还没有到
    → 审查以后再登记，审查日期写实际审查的那一天"
  `);
});
