import { expect, test } from 'vitest';
import { readArchive } from '../../src/archive/read.ts';
import { receiptOf } from '../../src/components/receipt.ts';
import { check } from '../../src/rules/check.ts';
import { contentOf } from '../../src/rules/example.ts';

const POLICY = 'policies/2026/example.md';

function receipt(facts: Record<string, unknown>) {
  const archive = readArchive(contentOf({ outcome: 'passes', because: '', content: { [POLICY]: facts } }));
  const report = check(archive, '2026-06-30');
  const record = archive.policy('2026/example');
  return record ? receiptOf(record, report) : [];
}

test('a sound record met every duty that applied to it, and no other is listed', () => {
  const lines = receipt({});
  expect(lines.every(({ outcome, isMet }) => outcome === '通过' && isMet)).toBe(true);
  const ids = lines.map(({ rule }) => rule.id);
  expect(ids).toContain('policy-is-published-on-time');
  expect(ids).not.toContain('executive-meeting-has-quorum');
});

test('what is not met stands first, with the number of places', () => {
  const [first] = receipt({ 文件类别: '行政规范性文件', 公开渠道: null });
  expect(first?.isMet).toBe(false);
  expect(
    receipt({ 重大政策: '是', 公开渠道: null }).find(({ rule }) => rule.id === 'major-policy-names-channels')
      ?.outcome,
  ).toBe('应当改 1 处');
});

test("a person's answer is told with its reason, and answers no duty of kind must", () => {
  const creates = { 文件类别: '行政规范性文件', 正文: '违反本通知的，处以五百元罚款。' };
  const rule = 'normative-document-creates-no-licence-or-penalty';
  const outcome = (facts: Record<string, unknown>, id = rule) =>
    receipt(facts).find((line) => line.rule.id === id)?.outcome;
  expect(outcome(creates)).toBe('请人判断 1 处');
  expect(outcome({ ...creates, 已核: [{ 规则: rule, 理由: '援引上位法', 日期: '2026-03-03' }] })).toBe(
    '2026-03-03 已由人核对：援引上位法',
  );
  const answered = {
    解读部门: null,
    已核: [{ 规则: 'policy-names-interpreter', 理由: '不用解读', 日期: '2026-03-03' }],
  };
  expect(outcome(answered, 'policy-names-interpreter')).toBe('必须改 1 处');
});
