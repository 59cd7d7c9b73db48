import { locateInBody } from '../../archive/locate.ts';
import type { AnyRecord } from '../../archive/records.ts';
import type { Clause } from '../../markdown/clauses.ts';
import { type Breach, recordRule } from '../rule.ts';
import { clausesIn } from './clauses-in.ts';

const POLICY = 'policies/2026/example.md';

export const clausesRunOn = recordRule({
  id: 'clauses-run-on',
  title: '条款的编号从第一条起相连，不缺不重',
  kind: 'review',
  basis: { law: ['《党政机关公文格式》（GB/T 9704—2012）'] },
  kinds: ['policy', 'consultation'],
  appliesTo: (record) => clausesIn(record).length > 0,
  check(record) {
    const runs = Map.groupBy(clausesIn(record), ({ anchor }) => /^text-\d+-/.exec(anchor)?.[0] ?? '');
    return [...runs.values()].flatMap((run) =>
      run.flatMap((clause, index) => breach(record, run[index - 1], clause, run)),
    );
  },
  examples: [
    {
      outcome: 'passes',
      because: '第一条到第三条相连',
      content: { [POLICY]: { 正文: '第一条 目的。\n\n第二条 范围。\n\n第三条 施行。' } },
    },
    {
      outcome: 'passes',
      because: '跨章连续编号',
      content: { [POLICY]: { 正文: '## 第一章\n\n一、目的。\n\n## 第二章\n\n二、范围。\n\n三、施行。' } },
    },
    {
      outcome: 'passes',
      because: '修改时插入的第二条之一',
      content: { [POLICY]: { 正文: '第一条 目的。\n\n第二条 范围。\n\n第二条之一 例外。\n\n第三条 施行。' } },
    },
    {
      outcome: 'passes',
      because: '后面附的另一件文本从第一条重新编号',
      content: {
        [POLICY]: { 正文: '第一条 目的。\n\n第二条 施行。\n\n附件\n\n第一条 范围。\n\n第二条 标准。' },
      },
    },
    {
      outcome: 'fails',
      because: '缺第三条',
      content: { [POLICY]: { 正文: '第一条 目的。\n\n第二条 范围。\n\n第四条 施行。' } },
    },
    {
      outcome: 'fails',
      because: '有两个第二条',
      content: { [POLICY]: { 正文: '第一条 目的。\n\n第二条 范围。\n\n第二条 标准。\n\n第三条 施行。' } },
    },
    {
      outcome: 'fails',
      because: '缺三、',
      content: { [POLICY]: { 正文: '一、目的。\n\n二、范围。\n\n四、施行。' } },
    },
    {
      outcome: 'fails',
      because: '从第二条开始',
      content: { [POLICY]: { 正文: '第二条 范围。\n\n第三条 标准。\n\n第四条 施行。' } },
    },
    {
      outcome: 'does not apply',
      because: '没有分条',
      content: { [POLICY]: { 正文: '现就有关工作通知如下。' } },
    },
  ],
});

/** Three clauses that run on are a text of its own; fewer may be what an amendment quotes. */
const SHORTEST_TEXT = 3;

function breach(
  record: AnyRecord,
  before: Clause | undefined,
  clause: Clause,
  run: readonly Clause[],
): Breach[] {
  const isFirst = before === undefined;
  if (isFirst && (clause.number === 1 || run.length < SHORTEST_TEXT)) return [];
  const expected = (before?.number ?? 0) + 1;
  const isInserted = clause.label.includes('之') && clause.number === before?.number;
  if (clause.number === expected || isInserted) return [];
  const message = isFirst
    ? `条款从“${clause.label}”开始，前面的没有找到`
    : clause.number > expected
      ? `“${before.label}”后面是“${clause.label}”，中间缺 ${clause.number - expected} 条`
      : `“${before.label}”后面又是“${clause.label}”，编号重复或倒退`;
  const fix = '对照原件：漏录的补录，写错的改正；原件就是这样编号的，在“已核”里写明理由';
  return [{ place: locateInBody(record, clause.offset), message, fix }];
}
