import { documentNumberOf, regularDocumentNumber } from '../../archive/document-number.ts';
import { shorten } from '../../archive/faults.ts';
import type { Policy } from '../../archive/records.ts';
import { type Context, recordRule } from '../rule.ts';

const POLICY = 'policies/2026/example.md';
const ORDER = /^\p{Script=Han}*第[1-9]\d*号$/u;

export const documentNumberIsWellFormed = recordRule({
  id: 'document-number-is-well-formed',
  title: '发文字号写成“代字〔年份〕序号号”，行政规范性文件必须有发文字号',
  kind: 'must',
  basis: { law: ['《党政机关公文格式》（GB/T 9704—2012）'] },
  keys: ['发文字号'],
  kinds: ['policy'],
  appliesTo: ({ documentNumber, category }) => documentNumber !== undefined || category === '行政规范性文件',
  check(policy, context) {
    const { documentNumber, genre } = policy;
    if (documentNumber === undefined) {
      return [
        {
          at: ['发文字号'],
          message: '行政规范性文件没有写发文字号',
          fix: `写上：发文字号: ${sample(policy, context)}`,
        },
      ];
    }
    const isOrder = genre === '命令' && ORDER.test(documentNumber);
    if (documentNumberOf(documentNumber) || isOrder) return [];
    const meant = regularDocumentNumber(documentNumber);
    const message = `发文字号“${shorten(documentNumber)}”写得不规范`;
    if (meant) return [{ at: ['发文字号'], message, fix: `写成：${meant}` }];
    return [
      {
        at: ['发文字号'],
        message,
        fix: `写成 ${sample(policy, context)} 的样子：年份用六角括号〔〕，序号不加“第”、不补零`,
      },
    ];
  },
  examples: [
    {
      outcome: 'passes',
      because: '代字、六角括号里的年份、不补零的序号',
      content: { [POLICY]: { 发文字号: '示范医保发〔2026〕12号' } },
    },
    {
      outcome: 'passes',
      because: '命令只编“第几号”',
      content: { [POLICY]: { 文种: '命令', 发文字号: '第3号' } },
    },
    {
      outcome: 'fails',
      because: '年份用了方括号',
      content: { [POLICY]: { 发文字号: '示范医保发[2026]12号' } },
    },
    {
      outcome: 'fails',
      because: '年份用了圆括号',
      content: { [POLICY]: { 发文字号: '示范医保发（2026）12号' } },
    },
    {
      outcome: 'fails',
      because: '序号补了零',
      content: { [POLICY]: { 发文字号: '示范医保发〔2026〕012号' } },
    },
    {
      outcome: 'fails',
      because: '序号前加了“第”，中间有空格',
      content: { [POLICY]: { 发文字号: '示范医保发 〔2026〕第12号' } },
    },
    { outcome: 'fails', because: '没有年份', content: { [POLICY]: { 发文字号: '示范医保发12号' } } },
    {
      outcome: 'fails',
      because: '行政规范性文件没有发文字号',
      content: { [POLICY]: { 文件类别: '行政规范性文件' } },
    },
    {
      outcome: 'does not apply',
      because: '其他文件可以没有发文字号',
      content: { [POLICY]: { 文件类别: '工作报告' } },
    },
    {
      outcome: 'does not apply',
      because: '不予公开的文件不登记发文字号',
      content: { [POLICY]: '---\n公开属性: 不予公开\n---\n' },
    },
  ],
});

function sample({ issuers: [publisher = ''], writtenOn }: Policy, { archive, today }: Context): string {
  const code = archive.department(publisher)?.documentCodes[0] ?? '代字';
  return `${code}〔${(writtenOn ?? today).slice(0, 4)}〕1号`;
}
