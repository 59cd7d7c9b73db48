import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { folderFiles } from '../../src/archive/files.ts';
import { readArchive } from '../../src/archive/read.ts';
import { hasPage, isWithheld, statusOn } from '../../src/archive/status.ts';
import { documents } from '../drafting/read.ts';
import { copyOfContent, runVerb } from '../scripts/run-verb.ts';

const TODAY = '2026-11-23';
const content = copyOfContent();
afterAll(() => rmSync(dirname(content), { recursive: true }));

const verb = (name: string, ...args: string[]) =>
  runVerb(name, ...args, '--content', content, '--today', TODAY);
const item = (title: string, proposer: string, outcome: string, text: string, more = '') => [
  '--item',
  `标题=${title}｜提请部门=${proposer}｜结果=${outcome}｜正文=${text}${more}`,
];

test('a clerk publishes a meeting, a Word document and an amendment with commands alone', {
  timeout: 240_000,
}, () => {
  const review = ['--secrecy-by', '区政府办公室', '--secrecy-on', '2026-11-20'];
  const meeting = verb(
    'new',
    '--kind',
    'meeting',
    '--type',
    '常务会议',
    '--held',
    '2026-11-13',
    '--chair',
    '区长',
    '--members',
    '7',
    '--present',
    '6',
    '--minutes-by',
    '区长',
    '--minutes-on',
    '2026-11-16',
    '--published',
    '2026-11-20',
    ...review,
    ...item(
      '审议《綦江区城市绿化管理办法》（示例）',
      '区住房城乡建委',
      '通过',
      '会议审议通过该办法。',
      '｜事项类别=规范性文件',
    ),
    ...item('研究冬季供水保障工作（示例）', '区住房城乡建委、区财政局', '通过', '会议同意供水保障方案。'),
    ...item('听取安全生产工作汇报（示例）', '区政府办公室', '听取汇报', '会议听取汇报，要求抓好燃气安全。'),
    '--item',
    '公开属性=不予公开｜提请部门=区生态环境局｜不予公开.依据=国家秘密｜不予公开.审查机构=区政府办公室｜不予公开.审查日期=2026-11-16｜不予公开.复查日期=2028-11-16',
    ...item('审议残疾人两项补贴标准（示例）', '区民政局', '原则通过', '会议原则同意调整补贴标准。'),
    '--item',
    '标题=研究医养结合项目（示例）｜提请部门=区卫生健康委｜结果=原则通过｜待公布.预计日期=2027-03-31｜待公布.原因=项目可行性研究尚待批复',
    ...item('研究老旧小区改造计划（示例）', '区住房城乡建委', '暂缓', '会议决定补充论证后再议。'),
    ...item('传达学习市政府常务会议精神（示例）', '区政府办公室', '传达学习', '会议要求抓好贯彻落实。'),
    ...item('其他事项（示例）', '区政府办公室', '通过', '会议还研究了其他事项。'),
  );
  expect(meeting).toMatchObject({ status: 0, stderr: '' });

  const policy = verb(
    'import',
    join(documents, 'banfa.docx'),
    '--category',
    '行政规范性文件',
    '--topic',
    '城乡建设',
    '--drafter',
    '区住房城乡建委',
    ...review,
    '--decided-at',
    '2026/executive-100/01',
    '--legality-by',
    '区司法局',
    '--legality-on',
    '2026-11-05',
    '--signed-by',
    '区长',
    '--interpretation-due',
    '2026-12-31',
    '--interpretation-reason',
    '图解正在制作',
    '--published',
    '2026-11-20',
  );
  expect(policy).toMatchObject({ status: 0, stderr: '' });

  const amendment = verb(
    'import',
    join(documents, 'xiugai.docx'),
    '--category',
    '其他政策文件',
    '--topic',
    '住房',
    '--drafter',
    '区住房城乡建委',
    ...review,
    '--published',
    '2026-11-23',
  );
  expect(amendment).toMatchObject({ status: 0, stderr: '' });

  const check = verb('check');
  expect(check.stdout).not.toContain('必须改  ');
  expect(check).toMatchObject({ status: 0, stderr: '' });

  const site = join(dirname(content), 'site');
  expect(verb('build', '--out', site)).toMatchObject({ status: 0 });
  const pages = [
    'policies/2026/qjff-2026-16',
    'policies/2026/qjfbf-2026-15',
    'meetings/2026/executive-100',
    'meetings/2026/executive-100/05',
  ];
  expect(pages.filter((path) => !existsSync(join(site, path, 'index.html')))).toEqual([]);
  expect(existsSync(join(site, 'meetings/2026/executive-100/04')), 'the withheld item has no page').toBe(
    false,
  );

  const archive = readArchive(folderFiles(content));
  const held = archive.all('meeting').find(({ id }) => id === '2026/executive-100');
  const items = held ? archive.decisionsOf(held) : [];
  expect(items.map((one) => (isWithheld(one) ? '不予公开' : one.pending ? '待公布' : one.outcome))).toEqual([
    '通过',
    '通过',
    '听取汇报',
    '不予公开',
    '原则通过',
    '待公布',
    '暂缓',
    '传达学习',
    '通过',
  ]);
  const published = ['2026/qjff-2026-16', '2026/qjfbf-2026-15'].map((id) => archive.policy(id));
  expect(published.every((one) => one && hasPage(one, TODAY))).toBe(true);
  const amended = archive.policy('綦江府办发〔2021〕40号');
  expect(amended && archive.referring('amends', amended).map(({ id }) => id)).toContain('2026/qjfbf-2026-15');
  expect(amended && statusOn(amended, '2027-01-01', archive).by.at(-1)?.id).toBe('2026/qjfbf-2026-15');
});
