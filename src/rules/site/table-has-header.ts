import { locateInBody } from '../../archive/locate.ts';
import { type Breach, recordRule } from '../rule.ts';

const POLICY = 'policies/2026/example.md';
const body = (正文: string) => ({ [POLICY]: { 正文 } });
const ROW = /^ {0,3}\|.*\|[ \t]*$/;
const DELIMITER = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const FENCE = /^ {0,3}(?:```|~~~)/;

export const tableHasHeader = recordRule({
  id: 'table-has-header',
  title: '表格有表头',
  kind: 'must',
  basis: { law: ['《中华人民共和国无障碍环境建设法》第三十二条'] },
  kinds: ['policy', 'interpretation', 'decision', 'meeting', 'consultation', 'report', 'page'],
  appliesTo: ({ body: text }) => text.includes('|') && text.split('\n').some((line) => ROW.test(line)),
  check: (record) =>
    tablesIn(record.body).flatMap(({ header, second, offset }): Breach[] => {
      const fault = faultOf(header, second);
      return fault ? [{ place: locateInBody(record, offset), ...fault }] : [];
    }),
  examples: [
    {
      outcome: 'passes',
      because: '第一行是表头',
      content: body('| 对象 | 标准 |\n| --- | --- |\n| 甲 | 一百元 |'),
    },
    {
      outcome: 'passes',
      because: '左上角可以空着',
      content: body('|  | 2025年 | 2026年 |\n| --- | --- | --- |\n| 甲 | 一 | 二 |'),
    },
    { outcome: 'fails', because: '表头是空的', content: body('|  |  |\n| --- | --- |\n| 甲 | 一百元 |') },
    {
      outcome: 'fails',
      because: '表头有一格是空的',
      content: body('| 对象 |  |\n| --- | --- |\n| 甲 | 一百元 |'),
    },
    {
      outcome: 'fails',
      because: '没有表头和它下面的横线',
      content: body('| 甲 | 一百元 |\n| 乙 | 二百元 |'),
    },
    { outcome: 'does not apply', because: '没有表格', content: body('这里只有文字。') },
    { outcome: 'does not apply', because: '竖线只是文字', content: body('甲|乙') },
  ],
});

/** The first two lines of what is typed as a table. */
interface TypedTable {
  readonly header: string;
  readonly second: string;
  readonly offset: number;
}

function tablesIn(text: string): TypedTable[] {
  const tables: TypedTable[] = [];
  const lines = text.split('\n');
  let offset = 0;
  let isCode = false;
  lines.forEach((line, index) => {
    if (FENCE.test(line)) isCode = !isCode;
    const begins = !isCode && ROW.test(line) && !ROW.test(lines[index - 1] ?? '');
    if (begins) tables.push({ header: line, second: lines[index + 1] ?? '', offset });
    offset += line.length + 1;
  });
  return tables;
}

function faultOf(header: string, second: string): Pick<Breach, 'message' | 'fix'> | undefined {
  if (!DELIMITER.test(second)) {
    const fix = `在第一行上面加上表头和横线：\n${row(header, '表头')}\n${row(header, '---')}`;
    return { message: '表格没有表头，竖线会原样显示出来', fix };
  }
  const cells = cellsOf(header);
  const empty = cells.flatMap((cell, index) =>
    cell === '' && (index > 0 || cells.length === 1) ? [index + 1] : [],
  );
  if (empty.length === 0) return undefined;
  return {
    message: `表头第 ${empty.join('、')} 格是空的，听的人不知道那一列是什么`,
    fix: '写上这一列的名称',
  };
}

function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

function row(like: string, cell: string): string {
  return `| ${cellsOf(like)
    .map(() => cell)
    .join(' | ')} |`;
}
