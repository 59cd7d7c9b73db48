import type { Archive } from '../../archive/archive.ts';
import type { Day } from '../../archive/days.ts';
import { isPublished } from '../../archive/status.ts';
import { portalRule } from '../rule.ts';

const sections = [
  ['guide', '政府信息公开指南'],
  ['system', '政府信息公开制度'],
  ['contents', '法定主动公开内容'],
  ['request', '依申请公开'],
] as const;

const REPORT = 'reports/2025.md';
const allPages = Object.fromEntries(sections.map(([id, 标题]) => [`pages/${id}.md`, { 标题 }]));

export const disclosureSectionsAreComplete = portalRule({
  id: 'disclosure-sections-are-complete',
  title: '政府信息公开的五个栏目都有，而且不空：指南、制度、法定主动公开内容、依申请公开、年报',
  kind: 'must',
  basis: {
    law: ['《中华人民共和国政府信息公开条例》第十二条', '国办公开办函〔2019〕61号'],
  },
  checkPortal({ archive, today }) {
    const pages = sections.flatMap(([id, title]) => {
      const file = `pages/${id}.md`;
      const page = archive.at(`/pages/${id}/`);
      // What can't be read was told by the reader.
      if (page && (!page.isReadable || (page.hasBody && isPublished(page, today)))) return [];
      const message = page ? `“${title}”栏目（${file}）没有内容` : `没有“${title}”栏目`;
      const fix = page
        ? '在第二行 --- 后面写上正文，发布日期不要晚于今天'
        : `新建 ${file}，开头写“标题: ${title}”，后面写正文`;
      return [{ place: { file, line: 1, column: 1 }, message, fix }];
    });
    return hasReport(archive, today) ? pages : [...pages, reportMissing(today)];
  },
  examples: [
    { outcome: 'passes', because: '四个固定页面和年报都有', content: { ...allPages, [REPORT]: {} } },
    { outcome: 'fails', because: '没有政府信息公开指南', content: without('pages/guide.md') },
    {
      outcome: 'fails',
      because: '依申请公开的页面是空的',
      content: { ...allPages, 'pages/request.md': { 标题: '依申请公开', 正文: null }, [REPORT]: {} },
    },
    { outcome: 'fails', because: '一份年报也没有', content: without(REPORT) },
    {
      outcome: 'fails',
      because: '唯一的年报要到明天才发布',
      content: { ...allPages, [REPORT]: { 发布日期: '2026-07-01' } },
    },
  ],
});

function hasReport(archive: Archive, today: Day): boolean {
  return archive.all('report').some((one) => !one.isReadable || (one.hasBody && isPublished(one, today)));
}

function reportMissing(today: Day) {
  const year = Number(today.slice(0, 4)) - 1;
  const place = { file: `reports/${year}.md`, line: 1, column: 1 };
  const fix = `新建 ${place.file}，开头写“年份: ${year}”和“发布日期: ${today}”，后面写正文`;
  return { place, message: '还没有发布政府信息公开工作年度报告', fix };
}

function without(file: string) {
  return Object.fromEntries(Object.entries({ ...allPages, [REPORT]: {} }).filter(([path]) => path !== file));
}
