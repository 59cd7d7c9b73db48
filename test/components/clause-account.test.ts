import { expect, test } from 'vitest';
import { folderFiles, memoryFiles } from '../../src/archive/files.ts';
import { readArchive } from '../../src/archive/read.ts';
import { clauseAccount, unaccountedClauses } from '../../src/components/clause-account.ts';
import { rules } from '../../src/rules/index.ts';

test('every clause of the work rules of the sample is checked by a rule or named with the reason why none can', () => {
  const account = clauseAccount(readArchive(folderFiles('content')), rules);
  expect(account.flatMap(({ clauses }) => clauses)).toHaveLength(60);
  expect(unaccountedClauses(account).map(({ label }) => label)).toEqual([]);
});

const portal = (duties: string, text: string) =>
  readArchive(
    memoryFiles({
      'duties.yaml': duties,
      'policies/2026/rules.md': `---\n标题: 关于印发《工作规则》的通知\n---\n${text}`,
    }),
  );
const WORK_RULES =
  '现印发给你们。\n\n## 第一章 总则\n\n一、说明目的。\n\n有两段。\n\n## 第二章 公开\n\n二、应及时公布。\n\n三、不能核对。\n\n四、还没有交代。\n';

test('a clause stands under its chapter with its text, its rules, or the reason', () => {
  const archive = portal(
    '文件: 2026/rules\n及时公布: [二]\n不能核对:\n  - {条款: [一, 三], 理由: 是总的要求}\n',
    WORK_RULES,
  );
  const account = clauseAccount(archive, rules);
  expect(account.map(({ title, clauses }) => [title, clauses.map(({ anchor }) => anchor)])).toEqual([
    ['第一章 总则', ['clause-1']],
    ['第二章 公开', ['clause-2', 'clause-3', 'clause-4']],
  ]);
  const [first, second, third] = account.flatMap(({ clauses }) => clauses);
  expect(first).toMatchObject({
    paragraphs: ['一、说明目的。', '有两段。'],
    rules: [],
    reason: '是总的要求',
  });
  expect(second?.rules.map(({ id }) => id)).toContain('policy-is-published-on-time');
  expect(third?.reason).toBe('是总的要求');
  expect(unaccountedClauses(account).map(({ label }) => label)).toEqual(['四、']);
});

test('a portal that maps no work rules has none to account for', () => {
  expect(clauseAccount(readArchive(memoryFiles({})), rules)).toEqual([]);
});
