import { expect, test } from 'vitest';
import { consultationHasFeedback } from '../../../src/rules/procedure/consultation-has-feedback.ts';
import { consultationIsLongEnough } from '../../../src/rules/procedure/consultation-is-long-enough.ts';
import { decisionStepsAreInOrder } from '../../../src/rules/procedure/decision-steps-are-in-order.ts';
import { majorDecisionCompletedItsSteps } from '../../../src/rules/procedure/major-decision-completed-its-steps.ts';
import { normativeDocumentWasDecidedInMeeting } from '../../../src/rules/procedure/normative-document-was-decided-in-meeting.ts';
import { judge } from '../judge.ts';

const POLICY = 'policies/2026/example.md';
const MEETING = 'meetings/2026/executive-099/meeting.md';
const DECISION = 'meetings/2026/executive-099/01.md';
const CONSULTATION = 'consultations/2026/example.md';
const NORMATIVE = { 文件类别: '行政规范性文件', 发文机关: ['区政府'], 发文字号: '示范府发〔2026〕1号' };

test('a normative document is told why each meeting it names will not do', () => {
  const content = {
    [POLICY]: { ...NORMATIVE, 审议会议: ['2026/executive-098/01', '2026/executive-099/01'] },
    'meetings/2026/executive-098/meeting.md': { 次数: '98' },
    'meetings/2026/executive-098/01.md': { 结果: '暂缓' },
    [MEETING]: { 召开日期: '2026-03-03' },
    [DECISION]: {},
  };
  expect(judge(normativeDocumentWasDecidedInMeeting, content)).toMatchInlineSnapshot(`
    "policies/2026/example.md:23:5 “2026/executive-098/01”的结果是“暂缓”，没有通过这份文件
    → 写上后来通过它的那一项议题
    参见 meetings/2026/executive-098/01.md:6:1
    policies/2026/example.md:24:5 2026-03-03 才开会通过（2026/executive-099/01），文件 2026-03-02 已经成文
    → 核对两个日期；先开会通过、后成文，或写上更早通过它的那一项议题
    参见 meetings/2026/executive-099/meeting.md:6:1
    参见 policies/2026/example.md:13:1"
  `);
});

test('the outcome of a withheld item is not known, so it passes', () => {
  const content = {
    [POLICY]: { ...NORMATIVE, 审议会议: ['2026/executive-099/01'] },
    [MEETING]: {},
    [DECISION]: '---\n公开属性: 不予公开\n议题: 1\n---\n',
  };
  expect(judge(normativeDocumentWasDecidedInMeeting, content)).toBe('');
});

test('a major decision is told every step that it lacks', () => {
  const steps = {
    公众参与: { 日期: '2025-12-01' },
    专家论证: { 说明: '开过会' },
    合法性审查: { 不适用: '急' },
  };
  expect(judge(majorDecisionCompletedItsSteps, { [POLICY]: { 重大决策程序: steps } })).toMatchInlineSnapshot(`
    "policies/2026/example.md:21:1 重大决策程序缺集体讨论的日期
    → 写上：集体讨论: {日期: 完成的那一天}
    policies/2026/example.md:21:1 重大决策程序缺风险评估的日期
    → 写上：风险评估: {日期: 完成的那一天}；依法不需要的，写成：风险评估: {不适用: 理由}
    policies/2026/example.md:24:3 重大决策程序缺专家论证的日期
    → 写上：专家论证: {日期: 完成的那一天}；依法不需要的，写成：专家论证: {不适用: 理由}
    policies/2026/example.md:26:3 合法性审查是每项重大行政决策都要经过的，不能写不适用
    → 写成：合法性审查: {日期: 完成的那一天}"
  `);
});

test('steps out of order are told with both dates and both places', () => {
  const content = {
    [CONSULTATION]: { 形成文件: ['2026/example'] },
    [POLICY]: { 合法性审查: { 机构: '区司法局', 日期: '2026-02-04' }, 审议会议: ['2026/executive-099/01'] },
    [MEETING]: {},
    [DECISION]: {},
  };
  expect(judge(decisionStepsAreInOrder, content)).toMatchInlineSnapshot(`
    "policies/2026/example.md:23:3 会议讨论（2026-02-03）早于合法性审查（2026-02-04）
    → 核对两个日期：合法性审查在前，会议讨论在后，可以是同一天；程序确实颠倒了的，补做以后再发布
    参见 meetings/2026/executive-099/meeting.md:6:1
    policies/2026/example.md:23:3 合法性审查（2026-02-04）早于征求意见截止（2026-02-05）
    → 核对两个日期：征求意见截止在前，合法性审查在后，可以是同一天；程序确实颠倒了的，补做以后再发布
    参见 consultations/2026/example.md:6:1"
  `);
});

test('a short consultation is told on which day it may end', () => {
  const short = { 开始日期: '2026-01-05', 截止日期: '2026-02-02' };
  expect(judge(consultationIsLongEnough, { [CONSULTATION]: short })).toMatchInlineSnapshot(`
    "consultations/2026/example.md:6:1 从 2026-01-05 到 2026-02-02 只有 29 天，不到 30 天
    → 还在征求的，延长：截止日期: 2026-02-03；情况紧急缩短的，写上：缩短理由: 为什么缩短；已经截止又没有理由的，重新征求
    参见 consultations/2026/example.md:5:1"
  `);
});

test('late feedback stays told', () => {
  const late = { 采纳情况: { 公布日期: '2026-04-07', 收到: '3', 采纳: '1' } };
  expect(judge(consultationHasFeedback, { [CONSULTATION]: late })).toMatchInlineSnapshot(`
    "consultations/2026/example.md:14:3 征求意见 2026-02-05 结束，2026-04-07 才公布采纳情况，超过了 60 天（2026-04-06）
    → 核对两个日期；以后在期限内公布
    参见 consultations/2026/example.md:6:1"
  `);
});
