import { expect, test } from 'vitest';
import { interpretationComesFromDrafter } from '../../../src/rules/interpretation/interpretation-comes-from-drafter.ts';
import { interpretationIsCurrent } from '../../../src/rules/interpretation/interpretation-is-current.ts';
import { interpretationIsNotACopy } from '../../../src/rules/interpretation/interpretation-is-not-a-copy.ts';
import { majorPolicyHasInterpretation } from '../../../src/rules/interpretation/major-policy-has-interpretation.ts';
import { judge } from '../judge.ts';

const POLICY = 'policies/2026/example.md';
const INTERPRETATION = 'interpretations/2026/example.md';

test('a major policy without an interpretation is told which file to make', () => {
  expect(judge(majorPolicyHasInterpretation, { [POLICY]: { 重大政策: '是' } })).toMatchInlineSnapshot(`
    "policies/2026/example.md:11:1 重大政策没有解读
    → 新建 interpretations/2026/example.md，写上“解读文件: [2026/example]”；还没有写好的，在这里写上：解读待发布: {预计日期: 哪一天发布, 原因: 为什么还没有发布}"
  `);
});

test('a withdrawn interpretation does not count', () => {
  const withdrawn = { 撤回: { 日期: '2026-04-01', 原因: '内容有误' } };
  expect(
    judge(majorPolicyHasInterpretation, { [POLICY]: { 重大政策: '是' }, [INTERPRETATION]: withdrawn }),
  ).not.toBe('');
});

test('an interpreter who did not draft is told who did', () => {
  const content = {
    [POLICY]: { 起草部门: ['区医保局', '区司法局'] },
    [INTERPRETATION]: { 解读部门: ['区政府办公室'] },
  };
  expect(judge(interpretationComesFromDrafter, content)).toMatchInlineSnapshot(`
    "interpretations/2026/example.md:6:5 解读部门“区政府办公室”没有起草所解读的文件（起草部门是区医保局、区司法局）
    → 写成：解读部门: [区医保局, 区司法局]；起草部门写错的，在文件里改正
    参见 policies/2026/example.md:9:1"
  `);
});

test('nobody is blamed while a named policy does not exist or does not say who drafted it', () => {
  const two = { 解读文件: ['2026/example', '2026/missing'], 解读部门: ['区司法局'] };
  expect(judge(interpretationComesFromDrafter, { [POLICY]: {}, [INTERPRETATION]: two })).toBe('');
  expect(judge(interpretationComesFromDrafter, { [POLICY]: { 起草部门: null }, [INTERPRETATION]: {} })).toBe(
    '',
  );
});

test('a copy is told with its share and the first copied sentence', () => {
  const 正文 = '参加居民医疗保险的人员每年九月到十二月缴费。\n没有按时缴费的人员补缴以后满六十天享受待遇。';
  const copied = { 正文: `先说一句自己的话，这句话在文件里没有。\n\n${正文}` };
  expect(
    judge(interpretationIsNotACopy, { [POLICY]: { 正文 }, [INTERPRETATION]: copied }),
  ).toMatchInlineSnapshot(`
    "interpretations/2026/example.md:16:1 解读的 3 句话里有 2 句（67%）和文件原文一字不差，第一句在这里
    → 请看一看是不是照抄：是的，改写成背景、目的、办理方法和例子；确实需要引用的，写上：已核: [{规则: interpretation-is-not-a-copy, 理由: 为什么要引用原文, 日期: 2026-06-30}]"
  `);
});

test('an interpretation of a repealed policy is told which document repealed it', () => {
  const later = {
    发文字号: '示范医保发〔2026〕9号',
    成文日期: '2026-06-01',
    发布日期: '2026-06-05',
    废止: ['2026/example'],
  };
  const content = { [POLICY]: {}, 'policies/2026/later.md': later, [INTERPRETATION]: {} };
  expect(judge(interpretationIsCurrent, content)).toMatchInlineSnapshot(`
    "interpretations/2026/example.md:4:5 解读 2026-03-10 发布，所解读的文件后来被 示范医保发〔2026〕9号（2026-06-05 发布）废止了
    → 在正文说明文件已经废止、现在按什么办，然后在“解读文件”里加上：示范医保发〔2026〕9号
    参见 policies/2026/later.md:22:1"
  `);
});
