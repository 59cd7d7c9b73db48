import { locateInBody } from '../../archive/locate.ts';
import type { AnyRecord } from '../../archive/records.ts';
import { visitProseLines } from '../../markdown/prose-lines.ts';
import { type Breach, recordRule } from '../rule.ts';

const POLICY = 'policies/2026/example.md';
const LONGEST_TITLE = 40;
// Only the third level and those below it can come too early.
const MAY_SKIP = /^[ \t　]*(?:#{1,6} +)?(?:\*\*)?(?:\d{1,2}[.．、]|[（(]\d)|^ {0,3}###/m;
const samples = ['', '一、', '（一）', '1.', '（1）'];
const numberings: readonly (readonly [level: number, pattern: RegExp])[] = [
  [1, /^(?:[一二三四五六七八九十百]+、|第[〇零一二三四五六七八九十百]+条[\s　])/],
  [2, /^[（(][一二三四五六七八九十百]+[)）]/],
  [3, /^\d{1,2}[.．、](?!\d)/],
  [4, /^[（(]\d{1,2}[)）]/],
];

/** A skip: from which level to which, and where first. */
interface Skip {
  readonly message: string;
  readonly offset: number;
  count: number;
}

export const headingLevelsAreInOrder = recordRule({
  id: 'heading-levels-are-in-order',
  title: '层次按“一、”“（一）”“1.”“（1）”逐级编，标题逐级用',
  kind: 'should',
  basis: { law: ['《党政机关公文格式》（GB/T 9704—2012）'] },
  kinds: ['policy', 'interpretation', 'decision', 'meeting', 'consultation', 'report', 'page'],
  appliesTo: ({ hasBody }) => hasBody,
  check: (record) =>
    [...skipsIn(record).values()].map(
      ({ message, offset, count }): Breach => ({
        place: locateInBody(record, offset),
        message: count > 1 ? `${message}（共 ${count} 处）` : message,
        fix: '按“一、”“（一）”“1.”“（1）”逐级编号；Markdown 标题从 ## 起，逐级加 #。对照原件，原件就是这样的不用改',
      }),
    ),
  examples: [
    {
      outcome: 'passes',
      because: '四级依次',
      content: { [POLICY]: { 正文: '一、目标\n\n（一）范围\n\n1．对象\n\n（1）本区居民。\n\n二、任务' } },
    },
    { outcome: 'passes', because: '只用一级', content: { [POLICY]: { 正文: '（一）范围\n\n（二）标准' } } },
    {
      outcome: 'passes',
      because: '从下级回到上级',
      content: { [POLICY]: { 正文: '## 一、目标\n\n### （一）范围\n\n## 二、任务' } },
    },
    {
      outcome: 'passes',
      because: '条下分项',
      content: { [POLICY]: { 正文: '第一条 有下列情形的：\n\n（一）甲；\n\n（二）乙。' } },
    },
    {
      outcome: 'passes',
      because: '章的标题下重新开始',
      content: { [POLICY]: { 正文: '一、目标\n\n## 第二章 任务\n\n1．改造。' } },
    },
    {
      outcome: 'passes',
      because: '附件的标题后面重新开始',
      content: { [POLICY]: { 正文: '一、目标。\n\n品种目录\n\n1．胡椒醛' } },
    },
    {
      outcome: 'fails',
      because: '一、下面直接用 1.',
      content: { [POLICY]: { 正文: '一、目标\n\n1．范围\n\n2．标准' } },
    },
    {
      outcome: 'fails',
      because: '（一）下面直接用（1）',
      content: { [POLICY]: { 正文: '一、目标\n\n（一）范围\n\n（1）对象' } },
    },
    {
      outcome: 'fails',
      because: '标题从 ## 跳到 ####',
      content: { [POLICY]: { 正文: '## 目标\n\n#### 范围' } },
    },
    {
      outcome: 'does not apply',
      because: '没有正文',
      content: { [POLICY]: { 正文: '', 公开属性: '依申请公开' } },
    },
  ],
});

function skipsIn({ body }: AnyRecord): Map<string, Skip> {
  const skips = new Map<string, Skip>();
  if (!MAY_SKIP.test(body)) return skips;
  const tell = (message: string, offset: number) => {
    const skip = skips.get(message) ?? { message, offset, count: 0 };
    skip.count++;
    skips.set(message, skip);
  };
  let open: number | undefined;
  let depth = 1;
  visitProseLines(body, ({ text, offset, isHeading }) => {
    const level = levelOf(text);
    if (level !== undefined && open !== undefined && level > open + 1) {
      tell(`“${samples[open]}”下面直接用了“${samples[level]}”，中间缺“${samples[open + 1]}”`, offset);
    }
    if (level !== undefined || isHeading || isTitle(text)) open = level;
    if (!isHeading) return;
    const own = /^ *(#+)/.exec(text)?.[1]?.length ?? depth;
    if (own > depth + 1)
      tell(`标题从${depth === 1 ? '页面标题' : ` ${'#'.repeat(depth)} `}直接跳到 ${'#'.repeat(own)}`, offset);
    depth = own;
  });
  return skips;
}

/** A title typed as a plain line, as annexes have it: what follows is numbered anew. */
function isTitle(line: string): boolean {
  return line.length <= LONGEST_TITLE && !/[，。；：！？,;:]/.test(line);
}

function levelOf(line: string): number | undefined {
  const text = line.replace(/^[\s　]*(?:#{1,6}\s+)?(?:\*\*)?/, '');
  return numberings.find(([, pattern]) => pattern.test(text))?.[0];
}
