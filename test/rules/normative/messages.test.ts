import { expect, test } from 'vitest';
import { amendmentIsMutuallyConsistent } from '../../../src/rules/normative/amendment-is-mutually-consistent.ts';
import { documentIsSignedByRightPerson } from '../../../src/rules/normative/document-is-signed-by-right-person.ts';
import { expiringDocumentIsEvaluated } from '../../../src/rules/normative/expiring-document-is-evaluated.ts';
import { normativeDocumentCreatesNoLicenceOrPenalty } from '../../../src/rules/normative/normative-document-creates-no-licence-or-penalty.ts';
import { judge } from '../judge.ts';

const POLICY = 'policies/2026/example.md';
const NORMATIVE = { 文件类别: '行政规范性文件', 发文字号: '示范医保发〔2026〕1号' };

test('of two documents that repeal the same one, the later is told, with the place of the earlier', () => {
  const content = {
    'policies/2020/old.md': { 成文日期: '2020-03-02', 发布日期: '2020-03-09' },
    [POLICY]: { 废止: ['2020/old'] },
    'policies/2026/a-later.md': { 成文日期: '2026-05-06', 发布日期: '2026-05-07', 废止: ['2020/old'] },
  };
  expect(judge(amendmentIsMutuallyConsistent, content)).toMatchInlineSnapshot(`
    "policies/2026/a-later.md:22:5 policies/2020/old.md 已经由 policies/2026/example.md 第 21 行废止
    → 核对原件，只在真正废止它的文件里写；这一行写错的，删去
    参见 policies/2026/example.md:21:1"
  `);
});

test('a circle is told at every document in it', () => {
  const content = {
    [POLICY]: { 废止: ['2026/other'] },
    'policies/2026/other.md': { 成文日期: '2026-05-06', 发布日期: '2026-05-07', 废止: ['2026/example'] },
  };
  expect(judge(amendmentIsMutuallyConsistent, content)).toMatchInlineSnapshot(`
    "policies/2026/example.md:22:5 这份文件废止 policies/2026/other.md，那一份又直接或间接修改、废止这一份
    → 对照原件，删去写反的一处
    参见 policies/2026/other.md:21:1
    policies/2026/other.md:22:5 这份文件废止 policies/2026/example.md，那一份又直接或间接修改、废止这一份
    → 对照原件，删去写反的一处
    参见 policies/2026/example.md:21:1"
  `);
});

test('a document that is signed by the wrong person is told who should sign', () => {
  const content = { [POLICY]: { ...NORMATIVE, 发文机关: ['区政府办公室'], 签发人: '区政府办公室主任' } };
  expect(judge(documentIsSignedByRightPerson, content)).toMatchInlineSnapshot(`
    "policies/2026/example.md:22:1 区政府办公室的行政规范性文件，应当由区长签发，写的是区政府办公室主任
    → 核对原件；由区长签发的，写成：签发人: 区长"
  `);
});

test.each([
  ['2026-06-29', ''],
  ['2026-06-30', '届满，还没有到期评估'],
  ['2026-12-31', '届满，还没有到期评估'],
  ['2027-01-01', '已满，没有到期评估，文件已经失效'],
])('a document in force until 2026-12-31, on %s: %s', (today, words) => {
  const told = judge(expiringDocumentIsEvaluated, { [POLICY]: { 有效期至: '2026-12-31' } }, today);
  if (words) expect(told).toContain(words);
  else expect(told).toBe('');
});

test('what one paragraph seems to set is one finding', () => {
  const text =
    '第一条 逾期不改正的，处五百元以上二千元以下罚款，没收违法所得，并可以扣押车辆。\n\n第二条 设立摊位须经街道办事处批准，方可经营。';
  expect(
    judge(normativeDocumentCreatesNoLicenceOrPenalty, { [POLICY]: { ...NORMATIVE, 正文: text } }),
  ).toMatchInlineSnapshot(`
    "policies/2026/example.md:24:12 “处五百元以上二千元以下罚款”“没收违法所得”像是在设定行政处罚；“扣押”像是在设定行政强制
    → 上位法有规定的，写明依照哪部法的哪一条；没有的，删去。判断过确实不是设定的，写在“已核”里：规则、理由、日期
    policies/2026/example.md:26:9 “须经街道办事处批准，方可”像是在设定行政许可
    → 上位法有规定的，写明依照哪部法的哪一条；没有的，删去。判断过确实不是设定的，写在“已核”里：规则、理由、日期"
  `);
});

test.each([
  ['违反规定的，依照《示范市市容环境卫生管理条例》处五百元罚款。'],
  ['由公安机关依法扣押。'],
  ['不得查封、扣押公共设施。'],
  ['免于收取登记费。'],
  ['不向当事人收取费用。'],
  ['申请人民法院强制执行。'],
  ['取消收取的押金。'],
  ['罚款收入全部上缴财政。'],
])('is not pointed at: %s', (text) => {
  expect(judge(normativeDocumentCreatesNoLicenceOrPenalty, { [POLICY]: { ...NORMATIVE, 正文: text } })).toBe(
    '',
  );
});
