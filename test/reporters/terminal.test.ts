import { expect, test } from 'vitest';
import type { Finding } from '../../src/archive/finding.ts';
import { terminalReport } from '../../src/reporters/terminal.ts';

const finding: Finding = {
  file: 'policies/2026/a.md',
  line: 8,
  column: 1,
  rule: 'policy-names-interpreter',
  kind: 'must',
  message: '没有写解读部门',
  basis: '《工作规则》第二十五条',
  fix: '写上：解读部门: [区医保局]',
};

test('a clerk reads place, fault, ground and remedy; what stops publication stands last; one fault in many places is told once', () => {
  const many = Array.from({ length: 7 }, (_, index) => ({
    ...finding,
    file: `policies/2026/b-${index}.md`,
    kind: 'should' as const,
    message: '缺备案',
  }));
  const told = terminalReport([finding, ...many], 12, 'content').replace(
    new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g'),
    '',
  );
  expect(told).toMatchInlineSnapshot(`
    "content/policies/2026/b-0.md:8:1
    content/policies/2026/b-1.md:8:1
    content/policies/2026/b-2.md:8:1
    content/policies/2026/b-3.md:8:1
    content/policies/2026/b-4.md:8:1
    ……另有 2 处相同
      应当改  缺备案
      依据    《工作规则》第二十五条
      改法    写上：解读部门: [区医保局]
      规则    policy-names-interpreter

    content/policies/2026/a.md:8:1
      必须改  没有写解读部门
      依据    《工作规则》第二十五条
      改法    写上：解读部门: [区医保局]
      规则    policy-names-interpreter

    查了 12 份记录：必须改 1 处，应当改 7 处，请人判断 0 处。"
  `);
});
