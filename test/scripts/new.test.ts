import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyOfContent, runVerb } from './run-verb.ts';

const content = copyOfContent();
afterAll(() => rmSync(dirname(content), { recursive: true }));
const write = (...args: string[]) => runVerb('new', '--content', content, '--today', '2026-11-23', ...args);
const read = (file: string) => readFileSync(join(content, file), 'utf8');

const POLICY = [
  '--kind',
  'policy',
  '--disclosure',
  '主动公开',
  '--title',
  '关于做好春运工作的通知（示例）',
  '--category',
  '其他政策文件',
  '--issuer',
  '区政府办公室',
  '--topic',
  '交通',
  '--secrecy-by',
  '区政府办公室',
  '--secrecy-on',
  '2026-11-23',
];

test('without anybody to ask, what is missing is told with its flag and its choices, and nothing is written', {
  timeout: 60_000,
}, () => {
  const { status, stdout, stderr } = write('--kind', '政策文件', '--title', '关于做好春运工作的通知');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('--category 文件类别？从这些里选：行政规范性文件、其他政策文件');
  expect(stderr).toContain('--secrecy-by 哪个机构作的保密审查？');
  expect(stderr).not.toContain('--genre');
});

test('numbers, days, departments and the id are filled in; the missing text is told', {
  timeout: 60_000,
}, () => {
  const { status, stdout } = write(...POLICY);
  expect(status).toBe(1);
  expect(stdout).toContain('还缺正文');
  expect(read('policies/2026/qjfbf-2026-14.md')).toMatchInlineSnapshot(`
    "---
    标题: 关于做好春运工作的通知（示例）
    文件类别: 其他政策文件
    文种: 通知
    发文机关:
      - 区政府办公室
    发文字号: 綦江府办发〔2026〕14号
    索引号: 11500110MB8114638X/2026-00004
    主题分类:
      - 交通
    起草部门:
      - 区政府办公室
    解读部门:
      - 区政府办公室
    成文日期: 2026-11-23
    发布日期: 2026-11-23
    公开属性: 主动公开
    保密审查:
      机构: 区政府办公室
      日期: 2026-11-23
    ---
    "
  `);
});

test('nothing is ever overwritten', { timeout: 60_000 }, () => {
  const first = read('policies/2026/qjff-2026-12.md');
  const { status, stderr } = write(...POLICY, '--id', '2026/qjff-2026-12');
  expect(status).toBe(2);
  expect(stderr).toContain('已经有 policies/2026/qjff-2026-12.md');
  expect(read('policies/2026/qjff-2026-12.md')).toBe(first);
});

test('a withheld policy is a stub that holds the ground and nothing else', { timeout: 60_000 }, () => {
  const { status } = write(
    '--kind',
    'policy',
    '--disclosure',
    '不予公开',
    '--issuer',
    '区财政局',
    '--ground',
    '商业秘密',
    '--review-by',
    '区财政局',
    '--review-on',
    '2026-11-20',
    '--review-again',
    '2027-11-20',
  );
  expect(status).toBe(0);
  expect(read('policies/2026/withheld-04.md')).toContain(
    '法律条款: 《中华人民共和国政府信息公开条例》第十五条',
  );
});

test('an interpretation takes its title and department from the policy, a consultation its last day and its contact', {
  timeout: 60_000,
}, () => {
  const interpretation = write(
    '--kind',
    'interpretation',
    '--interprets',
    '綦江府发〔2026〕12号',
    '--secrecy-by',
    '区住房城乡建委',
    '--secrecy-on',
    '2026-11-23',
  );
  expect(interpretation.stdout).toContain('interpretations/2026/qjff-2026-12-jiedu.md');
  expect(read('interpretations/2026/qjff-2026-12-jiedu.md')).toMatch(/解读部门:\n {2}- 区住房城乡建委/);
  write(
    '--kind',
    'consultation',
    '--title',
    '关于公开征求意见的公告（示例）',
    '--drafter',
    '区教委',
    '--secrecy-by',
    '区教委',
    '--secrecy-on',
    '2026-11-23',
  );
  expect(read('consultations/2026/qjw-zqyj-2026.md')).toMatch(
    /截止日期: 2026-12-22\n意见渠道:\n {2}电话: 023-/,
  );
});

test('an item without its text is told by its number', { timeout: 60_000 }, () => {
  const { status, stderr } = write(
    '--kind',
    'meeting',
    '--type',
    '常务会议',
    '--item',
    '标题=甲｜提请部门=区教委｜结果=通过',
    '--item',
    '提请部门=区教委｜公开属性=不予公开',
  );
  expect(status).toBe(2);
  expect(stderr).toContain('第 1 项议题：正文');
  expect(stderr).toContain('第 2 项议题：不予公开.依据');
});

test.each([
  [['--kind', 'poem'], '--kind 可以是'],
  [[], '还缺：--kind'],
  [['--kind', 'report', '--chair', '区长'], '--chair 不用于'],
  [['--kind', 'policy', '--set', '标提=甲'], '是不是“标题”'],
  [['--kind', 'policy', '--nonsense'], '可用的参数'],
])('a request that can not be carried out is told in words: %s', (args, message) => {
  const { status, stderr } = write(...args);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
  expect(stderr).not.toContain('    at ');
});
