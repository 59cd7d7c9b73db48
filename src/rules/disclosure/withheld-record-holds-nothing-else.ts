import { isWithheld } from '../../archive/status.ts';
import { kinds } from '../../schemas/kinds.ts';
import { withheld } from '../../schemas/withheld.ts';
import { recordRule } from '../rule.ts';

const POLICY = 'policies/2026/withheld-01.md';
const DECISION = 'meetings/2026/executive-099/01.md';

const allowed = Object.values(withheld).map(({ key }) => key);

export const withheldRecordHoldsNothingElse = recordRule({
  id: 'withheld-record-holds-nothing-else',
  title: '不予公开的文件只作登记，没有正文、标题、附件和别的内容',
  kind: 'must',
  basis: { duties: ['secrecy'], law: ['《中华人民共和国政府信息公开条例》第十七条'] },
  kinds: ['policy', 'decision'],
  appliesTo: (record) => isWithheld(record),
  check(record) {
    const known = Object.values(kinds[record.kind].table).map(({ key }) => key);
    const keys = record.keys.flatMap((key, index) => {
      if (allowed.includes(key)) return [];
      // A key that no table knows may itself be a piece of the text: it is told by its position.
      const name = known.includes(key) ? `“${key}”` : `第 ${index + 1} 个键`;
      return [
        {
          at: [key],
          message: `不予公开的文件里不能有${name}`,
          fix: `整项删去；只能有这些键：${allowed.join('、')}。已经提交过的，还要从版本历史里清除`,
        },
      ];
    });
    const body = {
      place: { file: record.file, line: record.bodyLine, column: 1 },
      message: '不予公开的文件里有正文',
      fix: '删去第二行 --- 后面的全部内容；已经提交过的，还要从版本历史里清除',
    };
    return [...keys, ...(record.hasBody ? [body] : [])];
  },
  examples: [
    {
      outcome: 'passes',
      because: '只有登记要用的键',
      content: { [POLICY]: '---\n公开属性: 不予公开\n发文机关: 区医保局\n成文年份: 2026\n---\n' },
    },
    {
      outcome: 'passes',
      because: '议定事项的登记写明议题和提请部门',
      content: { [DECISION]: '---\n公开属性: 不予公开\n议题: 1\n提请部门: 区医保局\n---\n' },
    },
    {
      outcome: 'fails',
      because: '标题会说出文件的内容',
      content: { [POLICY]: '---\n标题: 一份文件（示例）\n公开属性: 不予公开\n---\n' },
    },
    {
      outcome: 'fails',
      because: '正文不放进内容库',
      content: { [POLICY]: '---\n公开属性: 不予公开\n---\n\n这里是正文。\n' },
    },
    {
      outcome: 'fails',
      because: '附件不放进内容库',
      content: {
        [POLICY]: '---\n公开属性: 不予公开\n附件:\n  - 标题: 附表\n    文件: 2026/table.xlsx\n---\n',
      },
    },
    {
      outcome: 'fails',
      because: '不认识的键也可能写着内容',
      content: { [DECISION]: '---\n公开属性: 不予公开\n议题: 1\n备忘: 会上的情况\n---\n' },
    },
    {
      outcome: 'does not apply',
      because: '主动公开的文件要有标题和正文',
      content: { 'policies/2026/example.md': {} },
    },
  ],
});
