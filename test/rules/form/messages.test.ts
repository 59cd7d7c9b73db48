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
  ['示范医保发[2026]12号'],
  ['示范医保发（2026）12号'],
  ['示范医保发［2026］12号'],
  ['示范医保发【2026】12号'],
  ['示范医保发 〔2026〕 第012号'],
  ['示范医保发〔２０２６〕１２号'],
  ['示范医保发〔2026年〕12'],
])('the number that was meant by %s is ready to paste', (typed) => {
  expect(judge(documentNumberIsWellFormed, { [POLICY]: { 发文字号: typed } })).toContain(
    '→ 写成：示范医保发〔2026〕12号',
  );
});

test('a normative document without a number is shown one of its own publisher', () => {
  expect(
    judge(documentNumberIsWellFormed, { [POLICY]: { 文件类别: '行政规范性文件' } }),
  ).toMatchInlineSnapshot(`
    "policies/2026/example.md:5:1 行政规范性文件没有写发文字号
    → 写上：发文字号: 示范医保发〔2026〕1号"
  `);
});

test('of two documents with one number both places are told', () => {
  const content = {
    [POLICY]: { 发文字号: '示范医保发〔2026〕1号' },
    [OTHER]: { 发文字号: '示范医保发[2026]1号' },
  };
  expect(judge(documentNumberIsUnique, content)).toMatchInlineSnapshot(`
    "policies/2026/other.md:21:1 发文字号 示范医保发〔2026〕1号 已经由 policies/2026/example.md 第 21 行用了
    → 对照原件改正写错的一个；同一份文件登记了两次的，删去没有发布过的一份
    参见 policies/2026/example.md:21:1"
  `);
});

test('the holes of a series are one finding, at the document behind the first', () => {
  const content = Object.fromEntries(
    [1, 3, 7, 8].map((serial) => [
      `policies/2026/no-${serial}.md`,
      { 发文字号: `示范医保发〔2026〕${serial}号` },
    ]),
  );
  expect(judge(documentNumberSeriesHasNoGap, content)).toMatchInlineSnapshot(`
    "policies/2026/no-3.md:21:1 示范医保发〔2026〕缺第2号、第4号至第6号
    → 逐号核对：应当公开而没有录入的，补录；依法不予公开的，登记为不予公开；没有用过的号不用补"
  `);
});

test('a wrong check character is answered with the code of the publisher', () => {
  const content = {
    [POLICY]: { 发文机关: ['区政府'], 索引号: '11500107009293065A/2026-00012' },
    'departments.yaml':
      '- {简称: 区政府, 全称: 示例区人民政府, 类型: 区政府, 统一社会信用代码: 11500107009293065M}\n',
  };
  expect(judge(indexNumberIsWellFormed, content)).toMatchInlineSnapshot(`
    "policies/2026/example.md:21:1 索引号里的统一社会信用代码校验码不对，抄写有误
    → 区政府的代码是 11500107009293065M，写成：11500107009293065M/2026-00012"
  `);
});

test.each([['11500107009293065M'], ['11500383009338112H'], ['11500234008646164K'], ['11500384008682034F']])(
  'the credit code %s of a real government passes',
  (code) => {
    expect(judge(indexNumberIsWellFormed, { [POLICY]: { 索引号: `${code}/2026-00001` } })).toBe('');
  },
);

test('each pair of days that clash is told with both', () => {
  const content = { [POLICY]: { 成文日期: '2026-03-10', 施行日期: '2026-03-01', 有效期至: '2026-02-28' } };
  expect(judge(datesAreInOrder, content)).toMatchInlineSnapshot(`
    "policies/2026/example.md:14:1 发布日期 2026-03-09 早于成文日期 2026-03-10
    → 对照原件改正其中一个：发布日期不早于 2026-03-10
    policies/2026/example.md:21:1 施行日期 2026-03-01 早于成文日期 2026-03-10
    → 对照原件改正其中一个：施行日期不早于 2026-03-10
    policies/2026/example.md:22:1 有效期至 2026-02-28 早于施行日期 2026-03-01
    → 对照原件改正其中一个：有效期至不早于 2026-03-01"
  `);
});

test('a reference that names nothing is answered with the nearest', () => {
  const content = {
    [POLICY]: {
      起草部门: ['区医疗保障局'],
      主题分类: ['医疗保证'],
      修改: ['示范医保发[2026]1号', 'policies/2026/other.md'],
    },
    [OTHER]: { 发文字号: '示范医保发〔2026〕1号' },
    'duties.yaml': { 文件: '2026/othr', 及时公布: ['二十三'] },
  };
  expect(judge(referenceResolves, content)).toMatchInlineSnapshot(`
    "duties.yaml:1:1 “文件”写的“2026/othr”不是门户里的政策文件
    → 最接近的是“2026/other”，先核对原件，确实是它才改成：2026/other
    policies/2026/example.md:8:5 “主题分类”里的“医疗保证”不是 topics.yaml 里的主题
    → 是不是“医疗保障”？改成：医疗保障
    policies/2026/example.md:10:5 “起草部门”里的“区医疗保障局”不是 departments.yaml 里的机构
    → 是不是“区医保局”？改成：区医保局
    policies/2026/example.md:22:5 “修改”里的“示范医保发[2026]1号”不是门户里的政策文件
    → 是不是“示范医保发〔2026〕1号”？改成：示范医保发〔2026〕1号
    policies/2026/example.md:23:5 “修改”里的“policies/2026/other.md”不是门户里的政策文件
    → 是不是“2026/other”？改成：2026/other"
  `);
});

test('what a withheld record holds is not repeated', () => {
  const stub = '---\n公开属性: 不予公开\n发文机关: [区秘密局]\n起草部门: [区绝密处]\n---\n';
  expect(judge(referenceResolves, { [POLICY]: stub })).toMatchInlineSnapshot(`
    "policies/2026/example.md:3:8 “发文机关”里有一个值不是 departments.yaml 里的机构
    → 写 departments.yaml 里的简称；还没有这个机构的，先加进去
    policies/2026/example.md:4:8 “起草部门”里有一个值不是 departments.yaml 里的机构
    → 写 departments.yaml 里的简称；还没有这个机构的，先加进去"
  `);
});

test('repeats of one wording are counted', () => {
  const content = {
    'terms.yaml': { 规范用语: { 截止目前: '截至目前', 登陆: '登录' } },
    [POLICY]: { 标题: '关于登陆网站的通知', 正文: '截止目前，按示范府发[2026]012号，\n截止目前又有(2026)。' },
  };
  expect(judge(wordingIsStandard, content)).toMatchInlineSnapshot(`
    "policies/2026/example.md:2:1 “登陆”不是规范的写法
    → 写成：登录
    policies/2026/example.md:23:1 “截止目前”不是规范的写法（共 2 处）
    → 写成：截至目前
    policies/2026/example.md:23:11 “[2026]012号”不是规范的写法
    → 写成：〔2026〕12号
    policies/2026/example.md:24:7 “(2026)”不是规范的写法
    → 写成：（2026）"
  `);
});

test('a skipped level is told once with its count', () => {
  const content = { [POLICY]: { 正文: '## 一、目标\n\n1．甲。\n\n二、任务\n\n1．乙。\n\n#### 附注' } };
  expect(judge(headingLevelsAreInOrder, content)).toMatchInlineSnapshot(`
    "policies/2026/example.md:25:1 “一、”下面直接用了“1.”，中间缺“（一）”（共 2 处）
    → 按“一、”“（一）”“1.”“（1）”逐级编号；Markdown 标题从 ## 起，逐级加 #。对照原件，原件就是这样的不用改
    policies/2026/example.md:31:1 标题从 ## 直接跳到 ####
    → 按“一、”“（一）”“1.”“（1）”逐级编号；Markdown 标题从 ## 起，逐级加 #。对照原件，原件就是这样的不用改"
  `);
});
