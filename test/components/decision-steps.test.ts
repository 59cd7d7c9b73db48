import { expect, test } from 'vitest';
import { memoryFiles } from '../../src/archive/files.ts';
import { readArchive } from '../../src/archive/read.ts';
import type { Decision } from '../../src/archive/records.ts';
import { storyOf } from '../../src/components/decision-steps.ts';

const today = '2026-06-30';
const meeting = (day: string) => `---\n标题: ${day}的会议\n召开日期: ${day}\n发布日期: ${day}\n---\n`;
const item = (more: string) => `---\n标题: 议题\n提请部门: [区民政局]\n发布日期: 2026-01-20\n${more}\n---\n`;
const archive = readArchive(
  memoryFiles({
    'meetings/2026/executive-001/meeting.md': meeting('2026-01-10'),
    'meetings/2026/executive-001/01.md': item('结果: 暂缓'),
    'meetings/2026/executive-002/meeting.md': meeting('2026-02-10'),
    'meetings/2026/executive-002/01.md': item('结果: 暂缓\n承接议题: 2026/executive-001/01'),
    'meetings/2026/executive-003/meeting.md': meeting('2026-03-10'),
    'meetings/2026/executive-003/01.md': item(
      '结果: 通过\n承接议题: 2026/executive-002/01\n相关文件: [2026/made]',
    ),
    'meetings/2026/executive-003/02.md': item('结果: 通过\n承接议题: 2026/executive-001/09'),
    'meetings/2026/executive-001/09.md': '---\n公开属性: 不予公开\n---\n',
    'policies/2026/made.md': '---\n标题: 形成的办法\n发布日期: 2026-04-01\n---\n',
    'interpretations/2026/told.md': '---\n标题: 办法问答\n解读文件: [2026/made]\n发布日期: 2026-04-03\n---\n',
  }),
);
const steps = (id: string) =>
  storyOf(archive.decision(id) as Decision, archive, today).map(({ label, day, words, path }) => [
    day,
    label,
    words,
    path,
  ]);

test('the story of a decision runs from the first deferral to the interpretation', () => {
  expect(steps('2026/executive-003/01')).toEqual([
    ['2026-01-10', '2026-01-10的会议', '区民政局提请，暂缓', '/meetings/2026/executive-001/01/'],
    ['2026-02-10', '2026-02-10的会议', '区民政局提请，暂缓', '/meetings/2026/executive-002/01/'],
    ['2026-03-10', '2026-03-10的会议', '区民政局提请，通过', undefined],
    ['2026-04-01', '公布文件', '形成的办法', '/policies/2026/made/'],
    ['2026-04-03', '政策解读', '办法问答', '/interpretations/2026/told/'],
  ]);
});

test('a beginning that is withheld is told without naming it', () => {
  expect(steps('2026/executive-003/02').map(([, label, words]) => `${label}：${words}`)).toEqual([
    '承接的议题：所承接的议题没有公布。',
    '2026-03-10的会议：区民政局提请，通过',
  ]);
});
