import { expect, test } from 'vitest';
import { amendmentIsMutuallyConsistent } from '../../../src/rules/normative/amendment-is-mutually-consistent.ts';
import { documentIsSignedByRightPerson } from '../../../src/rules/normative/document-is-signed-by-right-person.ts';
import { expiringDocumentIsEvaluated } from '../../../src/rules/normative/expiring-document-is-evaluated.ts';
import { normativeDocumentCreatesNoLicenceOrPenalty } from '../../../src/rules/normative/normative-document-creates-no-licence-or-penalty.ts';
import { judge } from '../judge.ts';

const POLICY = 'policies/2026/example.md';
const NORMATIVE = { 文件类别: '行政规范性文件', 发文字号: '綦江医保发〔2026〕1号' };

test('of two documents that repeal the same one, the later is told, with the place of the earlier', () => {
  const content = {
    'policies/2020/old.md': { 成文日期: '2020-03-02', 发布日期: '2020-03-09' },
    [POLICY]: { 废止: ['2020/old'] },
    'policies/2026/a-later.md': { 成文日期: '2026-05-06', 发布日期: '2026-05-07', 废止: ['2020/old'] },
  };
  expect(judge(amendmentIsMutuallyConsistent, content)).toMatchInlineSnapshot();
});

test('a circle is told at every document in it', () => {
  const content = {
    [POLICY]: { 废止: ['2026/other'] },
    'policies/2026/other.md': { 成文日期: '2026-05-06', 发布日期: '2026-05-07', 废止: ['2026/example'] },
  };
  expect(judge(amendmentIsMutuallyConsistent, content)).toMatchInlineSnapshot();
});

test('a document that is signed by the wrong person is told who should sign', () => {
  const content = { [POLICY]: { ...NORMATIVE, 发文机关: ['区政府办公室'], 签发人: '区政府办公室主任' } };
  expect(judge(documentIsSignedByRightPerson, content)).toMatchInlineSnapshot();
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
  ).toMatchInlineSnapshot();
});

test.each([
  ['违反规定的，依照《重庆市市容环境卫生管理条例》处五百元罚款。'],
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
