import { expect, test } from 'vitest';
import { memoryFiles } from '../../src/archive/files.ts';
import { readArchive } from '../../src/archive/read.ts';
import { atomOf } from '../../src/open-data/atom.ts';
import { datasetTable } from '../../src/open-data/dataset-table.ts';
import { datasetsOf } from '../../src/open-data/datasets.ts';
import { feedsOf } from '../../src/open-data/feed.ts';
import { jsonFeedOf } from '../../src/open-data/json-feed.ts';
import { recordJson, recordsWithJson } from '../../src/open-data/record-json.ts';
import { isTextReusable } from '../../src/open-data/reusable.ts';

const today = '2026-06-30';
const open = '公开属性: 主动公开';
const archive = readArchive(
  memoryFiles({
    'site.yaml': '名称: 门户\n网址: https://www.example.gov.cn/zwgk/\n主办单位: 区政府\n',
    'policies/2026/open.md': `---\n标题: 甲 & <乙>\n${open}\n发布日期: 2026-03-01 09:30\n废止: [2025/scheduled, 2025/old]\n---\n\n一、正文第一条。\n\n二、第二条。\n`,
    'policies/2025/old.md': `---\n标题: 旧文件\n${open}\n发布日期: 2025-03-01\n---\n\n旧正文\n`,
    'policies/2025/scheduled.md': `---\n标题: 排定秘密\n${open}\n发布日期: 2026-07-01\n---\n\n排定秘密\n`,
    'policies/2025/withheld.md': '---\n公开属性: 不予公开\n发文机关: [区政府]\n---\n',
    'policies/2025/withdrawn.md': `---\n标题: 撤回秘密\n${open}\n发布日期: 2025-03-01\n撤回: {日期: 2026-01-01, 原因: 有误}\n---\n\n撤回秘密\n`,
    'policies/2026/request.md':
      '---\n标题: 依申请\n公开属性: 依申请公开\n发布日期: 2026-03-02\n附件:\n  - {标题: 申请秘密, 文件: x.pdf}\n---\n\n申请秘密\n',
    'meetings/2026/executive-099/01.md': `---\n标题: 待公布的议题\n${open}\n发布日期: 2026-03-01\n待公布: {预计日期: 2026-09-01, 原因: 等批复}\n附件:\n  - {标题: 待公布秘密, 文件: y.pdf}\n---\n\n待公布秘密\n`,
    'consultations/2026/asked.md':
      '---\n标题: 征集\n发布日期: 2026-01-01\n采纳情况: {公布日期: 2026-06-01, 收到: 3, 采纳: 1}\n---\n\n草案\n',
  }),
);
const source = { archive, today, addressOf: (path: string) => `https://www.example.gov.cn/zwgk${path}` };
const everything = JSON.stringify([
  datasetsOf(source).map((set) => [set.rows, datasetTable(set).rows]),
  recordsWithJson(source).map((record) => recordJson(record, source)),
  feedsOf(source).map((feed) => [atomOf(feed, source), jsonFeedOf(feed, source)]),
]);

test('nothing scheduled, withheld, withdrawn, pending or open on request only is in any data, by text or by name', () => {
  expect(everything).toContain('正文第一条');
  expect(everything.match(/秘密|2025\/(scheduled|withheld|withdrawn)/g)).toBeNull();
});

test('a reference to what is public stays', () => {
  const [policies] = datasetsOf(source);
  const record = policies?.rows.find(({ id }) => id === '2026/open');
  expect(record).toMatchObject({
    repeals: ['2025/old'],
    publishedOn: '2026-03-01',
    publishedTime: '09:30',
    status: '有效',
  });
});

test('the text of a record is given by paragraph with the anchors of its clauses', () => {
  const record = recordsWithJson(source).find(({ id }) => id === '2026/open');
  expect(record && recordJson(record, source)).toMatchObject({
    text: [
      { text: '一、正文第一条。', anchor: 'clause-1' },
      { text: '二、第二条。', anchor: 'clause-2' },
    ],
  });
});

test('of a withheld record the register is told, and no id', () => {
  const withheld = datasetsOf(source).find(({ id }) => id === 'withheld');
  expect(withheld?.rows).toEqual([{ kind: '政策文件', bodies: ['区政府'], isOverdue: true }]);
});

test('a feed changes when its newest record does: a consultation that was answered comes first', () => {
  const feed = feedsOf(source).find(({ id }) => id === 'all');
  expect(feed?.records.map(({ id }) => id)[0]).toBe('2026/asked');
  expect(feed && atomOf(feed, source)).toContain('<updated>2026-06-01T00:00:00+08:00</updated>');
  expect(feed && atomOf(feed, source)).toContain('<title>甲 &amp; &lt;乙&gt;</title>');
});

test('the text of a policy on request is not handed on', () => {
  const policy = archive.policy('2026/request');
  expect(policy && isTextReusable(policy, today)).toBe(false);
});
