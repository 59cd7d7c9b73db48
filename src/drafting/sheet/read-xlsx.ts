import { Budget, InspectionStop } from '../../inspection/budget.ts';
import { openZip } from '../../inspection/unzip.ts';
import { Refusal } from '../refusal.ts';
import { attribute, childOf, descendantsOf, elementsOf, readXml, type XmlElement } from '../word/xml-tree.ts';

/** The rows of the first sheet of an .xlsx (ISO/IEC 29500, SpreadsheetML), as text; formulas give the value that was saved. Throws {@link Refusal}. */
export function readXlsx(bytes: Uint8Array): string[][] {
  try {
    const zip = openZip(bytes, new Budget());
    const xml = (name: string) =>
      zip.has(name) ? readXml(new TextDecoder().decode(zip.read(name))) : undefined;
    const strings = elementsOf(xml('xl/sharedStrings.xml')).map(textIn);
    const [first] = descendantsOf(xml('xl/workbook.xml'), 'sheet');
    const relation = elementsOf(xml('xl/_rels/workbook.xml.rels')).find(
      (one) => attribute(one, 'Id') === attribute(first, 'id'),
    );
    const target = attribute(relation, 'Target') ?? 'worksheets/sheet1.xml';
    const sheet = xml(target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    if (!sheet) throw new Refusal('表格里没有工作表', '用 Excel 或 WPS 打开，另存为 .xlsx，再导入');
    return descendantsOf(sheet, 'row')
      .map((row) => cellsOf(row, strings))
      .filter((row) => row.some((cell) => cell !== ''));
  } catch (error) {
    if (!(error instanceof InspectionStop)) throw error;
    throw new Refusal(
      '表格打不开，可能没有传完整、有密码，或者不是 .xlsx',
      '用 Excel 或 WPS 打开，去掉密码，另存为 .xlsx，再导入',
    );
  }
}

function cellsOf(row: XmlElement, strings: readonly string[]): string[] {
  const cells: string[] = [];
  for (const cell of elementsOf(row)) {
    const column = columnOf(attribute(cell, 'r') ?? '') ?? cells.length;
    while (cells.length < column) cells.push('');
    const value =
      elementsOf(childOf(cell, 'v')).length === 0 ? (childOf(cell, 'v')?.children.join('') ?? '') : '';
    const type = attribute(cell, 't');
    cells[column] =
      type === 's'
        ? (strings[Number(value)] ?? '')
        : type === 'inlineStr'
          ? textIn(childOf(cell, 'is'))
          : type === 'b'
            ? value === '1'
              ? '是'
              : '否'
            : value;
  }
  return cells;
}

/** The text of a cell; the reading aids of its characters (rPh) are left out. */
function textIn(element: XmlElement | undefined): string {
  return elementsOf(element)
    .map((child) =>
      /(^|:)rPh$/.test(child.name)
        ? ''
        : /(^|:)t$/.test(child.name)
          ? child.children.filter((one) => typeof one === 'string').join('')
          : textIn(child),
    )
    .join('');
}

/** BC12 → 54. */
function columnOf(reference: string): number | undefined {
  const letters = /^[A-Z]+/.exec(reference)?.[0];
  return letters
    ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
    : undefined;
}
