import { expect, test } from 'vitest';
import { csvOf } from '../../src/open-data/csv.ts';
import { plain } from '../../src/open-data/figure-table.ts';

const lineOf = (text: string) =>
  csvOf({ id: 'x', caption: '', columns: ['列'], rows: [[plain(text)]] }, '网址', String).split('\r\n')[1];

test.each([
  ['一份通知', '一份通知'],
  ['逗号,在这里', '"逗号,在这里"'],
  ['他说"好"', '"他说""好"""'],
  ['两\n行', '"两\n行"'],
  ['=1+1', "'=1+1"],
  ['+86', "'+86"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['＝1+1', "'＝1+1"],
  ['\t=1', "'\t=1"],
  ['=HYPERLINK("https://x.example","点这里")', '"\'=HYPERLINK(""https://x.example"",""点这里"")"'],
  ['-12', '-12'],
  ['2.5', '2.5'],
  ['90%', '90%'],
  ['2026-02-05', '2026-02-05'],
])('a cell %j stands as %j', (text, expected) => {
  expect(lineOf(text)).toBe(expected);
});

test('begins with a byte order mark, ends its lines as Excel does, and names the address of what a row is about', () => {
  const rows = [
    [{ text: '一份通知', path: '/policies/2026/a/' }, plain(3)],
    [plain('没有网页'), plain(undefined)],
  ];
  const csv = csvOf(
    { id: 'x', caption: '', columns: ['文件', '工作日'], rows },
    '网址',
    (path) => `https://gongkai.example${path}`,
  );
  expect(csv).toBe(
    '\uFEFF文件,工作日,网址\r\n一份通知,3,https://gongkai.example/policies/2026/a/\r\n没有网页,,\r\n',
  );
});
