import type { Budget } from '../budget.ts';
import type { Notes } from '../notes.ts';
import type { Zip } from '../unzip.ts';
import { walkXml, xmlText } from '../xml.ts';
import { readRelations } from './relations.ts';
import { sharedStrings } from './shared-strings.ts';

interface Sheet {
  readonly name: string;
  readonly path: string;
  readonly isHidden: boolean;
}

/** Reads a spreadsheet (ISO/IEC 29500, SpreadsheetML): cells, and hidden sheets, rows and columns, comments, headers, what is left of pivot tables. */
export function readSheets(zip: Zip, budget: Budget, notes: Notes): void {
  const strings = zip.has('xl/sharedStrings.xml')
    ? sharedStrings(zip.read('xl/sharedStrings.xml'), budget)
    : [];
  const used = new Set<number>();
  for (const sheet of sheetsOf(zip, budget)) {
    if (zip.has(sheet.path)) readSheet(zip.read(sheet.path), sheet, strings, used, budget, notes);
    notes.name(`工作表名称`, sheet.name);
  }
  notes.aside('没有用到的文字', strings.filter((_, index) => !used.has(index)).join('\n'));
  for (const { name } of zip.entries) readOther(name, zip, budget, notes);
}

function readOther(name: string, zip: Zip, budget: Budget, notes: Notes): void {
  const text = () => xmlText(zip.read(name), budget);
  if (/^xl\/comments\/?.*\.xml$/.test(name)) readComments(zip.read(name), budget, notes);
  if (/^xl\/threadedComments\/.*\.xml$/.test(name)) notes.hidden('批注', '批注', text());
  if (/^xl\/persons\/.*\.xml$/.test(name)) {
    walkXml(zip.read(name), budget, {
      open: (tag, { displayName }) =>
        tag === 'person' && displayName && notes.author('作者', displayName, '批注'),
    });
  }
  if (/^xl\/pivotCache\/pivotCache(Records|Definition)\d*\.xml$/.test(name))
    notes.aside('数据透视表保存的原始数据', attributeText(zip.read(name), budget));
  if (/^xl\/externalLinks\/externalLink\d*\.xml$/.test(name))
    notes.hidden('从别的文件带来的数据', '外部链接', text());
}

function readSheet(
  bytes: Uint8Array,
  sheet: Sheet,
  strings: readonly string[],
  used: Set<number>,
  budget: Budget,
  notes: Notes,
): void {
  const where = `工作表“${sheet.name}”`;
  const [visible, unseen, headings]: [string[], string[], string[]] = [[], [], []];
  const hiddenColumns: (readonly [number, number])[] = [];
  let [isHiddenRow, row, column] = [false, 0, 0];
  let [type, value, element] = ['', '', ''];
  const what = new Set<string>();
  walkXml(bytes, budget, {
    open(name, attributes) {
      element = name;
      if (name === 'col' && (attributes['hidden'] === '1' || attributes['hidden'] === 'true'))
        hiddenColumns.push([Number(attributes['min']), Number(attributes['max'])]);
      if (name === 'row') {
        row = Number(attributes['r'] ?? row + 1);
        column = 0;
        isHiddenRow = attributes['hidden'] === '1' || attributes['hidden'] === 'true';
      }
      if (name !== 'c') return;
      column = attributes['r'] ? columnOf(attributes['r']) : column + 1;
      [type, value] = [attributes['t'] ?? 'n', ''];
    },
    text(text) {
      if (element === 'v' || element === 't') value += text;
      if (/^(odd|even|first)(Header|Footer)$/.test(element)) headings.push(text);
    },
    close(name) {
      element = '';
      if (name === 'row') for (const cells of [visible, unseen]) cells.push('\n');
      if (name !== 'c' || value === '') return;
      if (type === 's') used.add(Number(value));
      const text = type === 's' ? (strings[Number(value)] ?? '') : type === 'n' ? wholeNumber(value) : value;
      const isHiddenColumn = hiddenColumns.some(([min, max]) => min <= column && column <= max);
      if (isHiddenRow) what.add('隐藏的行');
      if (isHiddenColumn) what.add('隐藏的列');
      (isHiddenRow || isHiddenColumn ? unseen : visible).push(`${text}\t`);
    },
  });
  if (sheet.isHidden) notes.hidden('隐藏的工作表', where, visible.join(''));
  else notes.text(where, visible.join('').replace(/\n{2,}/g, '\n'));
  if (what.size > 0) notes.hidden([...what].join('、'), where, unseen.join(''));
  notes.text(`${where}的页眉页脚`, headings.join('\n').replace(/&[LCRPNDTAFG]|&"[^"]*"|&\d+/g, '\n'));
}

function readComments(bytes: Uint8Array, budget: Budget, notes: Notes): void {
  const texts: string[] = [];
  let isAuthor = false;
  walkXml(bytes, budget, {
    open: (name) => {
      isAuthor = name === 'author';
    },
    text(text) {
      if (isAuthor) notes.author('作者', text, '批注');
      else texts.push(text);
    },
    close: (name) => {
      if (name === 'comment') texts.push('\n');
    },
  });
  if (texts.join('').trim() !== '') notes.hidden('批注', '批注', texts.join(''));
}

function sheetsOf(zip: Zip, budget: Budget): Sheet[] {
  const targets = readRelations(zip, 'xl/workbook.xml', budget);
  const sheets: Sheet[] = [];
  walkXml(zip.read('xl/workbook.xml'), budget, {
    open(name, { id, name: title, state }) {
      if (name === 'sheet')
        sheets.push({
          name: title ?? '',
          path: targets.get(id ?? '')?.path ?? '',
          isHidden: /hidden/i.test(state ?? ''),
        });
    },
  });
  return sheets;
}

function attributeText(bytes: Uint8Array, budget: Budget): string {
  const values: string[] = [];
  walkXml(bytes, budget, { open: (_, { v }) => v !== undefined && values.push(wholeNumber(v)) });
  return values.join('\n');
}

/** Spreadsheets write long numbers as 1.3800138E10. */
function wholeNumber(value: string): string {
  return /^\d+(\.\d+)?E\+?\d{1,2}$/i.test(value) && Number.isSafeInteger(Number(value))
    ? String(Number(value))
    : value;
}

/** BC12 → 55. */
function columnOf(reference: string): number {
  return [...reference.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
