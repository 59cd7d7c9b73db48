import type { Archive } from '../../archive/archive.ts';
import { shorten } from '../../archive/faults.ts';
import { locate } from '../../archive/locate.ts';
import type { AnyRecord } from '../../archive/records.ts';
import { type MadeReference, referencesOf } from '../../archive/references.ts';
import { isWithheld } from '../../archive/status.ts';
import { kinds } from '../../schemas/kinds.ts';
import { withheld } from '../../schemas/withheld.ts';
import { type Breach, portalRule } from '../rule.ts';
import { explainedClauseBreaches } from './explained-clauses.ts';
import { listReferenceBreaches } from './list-references.ts';
import { generalRemedy, namedThings, remedy } from './reference-remedies.ts';

const POLICY = 'policies/2026/example.md';
const OTHER = 'policies/2026/other.md';
const INTERPRETATION = 'interpretations/2026/example.md';

export const referenceResolves = portalRule({
  id: 'reference-resolves',
  title: '写到的机构、主题、文件、议题、条款都是有的',
  kind: 'must',
  basis: { law: ['《政府网站发展指引》（国办发〔2017〕47号）'] },
  checkPortal: ({ archive }) => [
    ...archive.records.flatMap((record) => recordBreaches(record, archive)),
    ...archive
      .all('interpretation')
      .flatMap((interpretation) => explainedClauseBreaches(interpretation, archive)),
    ...listReferenceBreaches(archive),
  ],
  examples: [
    {
      outcome: 'passes',
      because: '机构、主题都在列表里，文件都在门户里',
      content: { [POLICY]: { 修改: ['2026/other'] }, [OTHER]: {} },
    },
    {
      outcome: 'passes',
      because: '可以用发文字号指明文件，也可以指不予公开的和还没有发布的',
      content: {
        [POLICY]: { 修改: ['示范医保发〔2026〕1号'], 废止: ['2026/withheld'] },
        [OTHER]: { 发文字号: '示范医保发〔2026〕1号', 发布日期: '2026-12-31' },
        'policies/2026/withheld.md': '---\n公开属性: 不予公开\n发文机关: [区政府]\n---\n',
      },
    },
    {
      outcome: 'passes',
      because: '解读对应的条款在文件里',
      content: {
        [POLICY]: { 正文: '第一条 目的。\n\n第二条 范围。' },
        [INTERPRETATION]: { 对应条款: ['clause-2'] },
      },
    },
    {
      outcome: 'passes',
      because: '工作规则和其中的条款都在',
      content: {
        [POLICY]: { 正文: '一、目的。\n\n二、公开。' },
        'duties.yaml': { 文件: '2026/example', 及时公布: ['二'] },
      },
    },
    {
      outcome: 'fails',
      because: '机构不在 departments.yaml 里',
      content: { [POLICY]: { 起草部门: ['区医疗保障局'] } },
    },
    { outcome: 'fails', because: '主题不在 topics.yaml 里', content: { [POLICY]: { 主题分类: ['医保'] } } },
    {
      outcome: 'fails',
      because: '保密审查的机构也要在列表里',
      content: { [POLICY]: { 保密审查: { 机构: '保密办', 日期: '2026-03-05' } } },
    },
    {
      outcome: 'fails',
      because: '发文字号的括号写错，找不到文件',
      content: {
        [POLICY]: { 修改: ['示范医保发[2026]1号'] },
        [OTHER]: { 发文字号: '示范医保发〔2026〕1号' },
      },
    },
    {
      outcome: 'fails',
      because: '写到会议为止，没有写到议题',
      content: {
        [POLICY]: { 审议会议: ['2026/executive-099'] },
        'meetings/2026/executive-099/meeting.md': {},
        'meetings/2026/executive-099/01.md': {},
      },
    },
    {
      outcome: 'fails',
      because: '不予公开的登记里写了不认识的机构',
      content: { [POLICY]: '---\n公开属性: 不予公开\n发文机关: [区保密局]\n---\n' },
    },
    {
      outcome: 'fails',
      because: '解读的文件没有这一条',
      content: {
        [POLICY]: { 正文: '第一条 目的。\n\n第二条 范围。' },
        [INTERPRETATION]: { 对应条款: ['第二条', 'clause-3'] },
      },
    },
    { outcome: 'fails', because: '主办单位不在机构列表里', content: { 'site.yaml': { 主办单位: '区府' } } },
    {
      outcome: 'fails',
      because: '工作规则没有这一条',
      content: {
        [POLICY]: { 正文: '一、目的。\n\n二、公开。' },
        'duties.yaml': { 文件: '2026/example', 及时公布: ['二十三'] },
      },
    },
    {
      outcome: 'fails',
      because: '没有这份工作规则',
      content: { 'duties.yaml': { 文件: '2022/gongzuo-guize', 及时公布: ['二十三'] } },
    },
    {
      outcome: 'fails',
      because: '职能划入的机构不在列表里',
      content: {
        'departments.yaml':
          '- {简称: 区政府, 全称: 示例区人民政府, 类型: 区政府}\n- {简称: 区农委, 全称: 示例区农业委员会, 类型: 组成部门, 职能划入: 区农业局}\n',
      },
    },
  ],
});

function recordBreaches(record: AnyRecord, archive: Archive) {
  const isStub = isWithheld(record) && (record.kind === 'policy' || record.kind === 'decision');
  return referencesOf(record, isStub ? withheld : kinds[record.kind].table)
    .filter(
      ({ refersTo, value, path }) =>
        !record.faultyKeys.has(String(path[0])) && !archive.resolve(refersTo, value),
    )
    .map((made) => ({
      place: locate(record, made.path),
      ...(isStub ? unquoted(made) : quoted(made, archive)),
    }));
}

function quoted({ refersTo, value, path }: MadeReference, archive: Archive): Breach {
  const message = `“${keyOf(path)}”里的“${shorten(value)}”不是${namedThings[refersTo]}`;
  return { message, fix: remedy(refersTo, value, archive) };
}

/** What a stub holds is never repeated. */
function unquoted({ refersTo, path }: MadeReference): Breach {
  return { message: `“${keyOf(path)}”里有一个值不是${namedThings[refersTo]}`, fix: generalRemedy[refersTo] };
}

function keyOf(path: MadeReference['path']): string {
  return path.filter((step) => typeof step === 'string').join(' · ');
}
