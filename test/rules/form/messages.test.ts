import { expect, test } from 'vitest';
import { datesAreInOrder } from '../../../src/rules/form/dates-are-in-order.ts';
import { documentNumberIsUnique } from '../../../src/rules/form/document-number-is-unique.ts';
import { documentNumberIsWellFormed } from '../../../src/rules/form/document-number-is-well-formed.ts';
import { documentNumberSeriesHasNoGap } from '../../../src/rules/form/document-number-series-has-no-gap.ts';
import { headingLevelsAreInOrder } from '../../../src/rules/form/heading-levels-are-in-order.ts';
import { indexNumberIsWellFormed } from '../../../src/rules/form/index-number-is-well-formed.ts';
import { referenceResolves } from '../../../src/rules/form/reference-resolves.ts';
import { wordingIsStandard } from '../../../src/rules/form/wording-is-standard.ts';
import { judge } from '../judge.ts';

const POLICY = 'policies/2026/example.md';
const OTHER = 'policies/2026/other.md';

test.each([
  ['綦江医保发[2026]12号'],
  ['綦江医保发（2026）12号'],
  ['綦江医保发［2026］12号'],
  ['綦江医保发【2026】12号'],
  ['綦江医保发 〔2026〕 第012号'],
  ['綦江医保发〔２０２６〕１２号'],
  ['綦江医保发〔2026年〕12'],
])('the number that was meant by %s is ready to paste', (typed) => {
  expect(judge(documentNumberIsWellFormed, { [POLICY]: { 发文字号: typed } })).toContain(
    '→ 写成：綦江医保发〔2026〕12号',
  );
});

test('a normative document without a number is shown one of its own publisher', () => {
  expect(
    judge(documentNumberIsWellFormed, { [POLICY]: { 文件类别: '行政规范性文件' } }),
  ).toMatchInlineSnapshot();
});

test('of two documents with one number both places are told', () => {
  const content = {
    [POLICY]: { 发文字号: '綦江医保发〔2026〕1号' },
    [OTHER]: { 发文字号: '綦江医保发[2026]1号' },
  };
  expect(judge(documentNumberIsUnique, content)).toMatchInlineSnapshot();
});

test('the holes of a series are one finding, at the document behind the first', () => {
  const content = Object.fromEntries(
    [1, 3, 7, 8].map((serial) => [
      `policies/2026/no-${serial}.md`,
      { 发文字号: `綦江医保发〔2026〕${serial}号` },
    ]),
  );
  expect(judge(documentNumberSeriesHasNoGap, content)).toMatchInlineSnapshot();
});

test('a wrong check character is answered with the code of the publisher', () => {
  const content = {
    [POLICY]: { 发文机关: ['区政府'], 索引号: '11500107009293065A/2026-00012' },
    'departments.yaml':
      '- {简称: 区政府, 全称: 示例区人民政府, 类型: 区政府, 统一社会信用代码: 11500107009293065M}\n',
  };
  expect(judge(indexNumberIsWellFormed, content)).toMatchInlineSnapshot();
});

test.each([['11500107009293065M'], ['11500383009338112H'], ['11500234008646164K'], ['11500384008682034F']])(
  'the credit code %s of a real government passes',
  (code) => {
    expect(judge(indexNumberIsWellFormed, { [POLICY]: { 索引号: `${code}/2026-00001` } })).toBe('');
  },
);

test('each pair of days that clash is told with both', () => {
  const content = { [POLICY]: { 成文日期: '2026-03-10', 施行日期: '2026-03-01', 有效期至: '2026-02-28' } };
  expect(judge(datesAreInOrder, content)).toMatchInlineSnapshot();
});

test('a reference that names nothing is answered with the nearest', () => {
  const content = {
    [POLICY]: {
      起草部门: ['区医疗保障局'],
      主题分类: ['医疗保证'],
      修改: ['綦江医保发[2026]1号', 'policies/2026/other.md'],
    },
    [OTHER]: { 发文字号: '綦江医保发〔2026〕1号' },
    'duties.yaml': { 文件: '2026/othr', 及时公布: ['二十三'] },
  };
  expect(judge(referenceResolves, content)).toMatchInlineSnapshot();
});

test('what a withheld record holds is not repeated', () => {
  const stub = '---\n公开属性: 不予公开\n发文机关: [区秘密局]\n起草部门: [区绝密处]\n---\n';
  expect(judge(referenceResolves, { [POLICY]: stub })).toMatchInlineSnapshot();
});

test('repeats of one wording are counted', () => {
  const content = {
    'terms.yaml': { 规范用语: { 截止目前: '截至目前', 登陆: '登录' } },
    [POLICY]: { 标题: '关于登陆网站的通知', 正文: '截止目前，按綦江府发[2026]012号，\n截止目前又有(2026)。' },
  };
  expect(judge(wordingIsStandard, content)).toMatchInlineSnapshot();
});

test('a skipped level is told once with its count', () => {
  const content = { [POLICY]: { 正文: '## 一、目标\n\n1．甲。\n\n二、任务\n\n1．乙。\n\n#### 附注' } };
  expect(judge(headingLevelsAreInOrder, content)).toMatchInlineSnapshot();
});
