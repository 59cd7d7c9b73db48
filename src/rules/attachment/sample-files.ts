import { zipSync } from 'fflate';

const encoder = new TextEncoder();
// Always the same bytes.
const MADE = new Date('2026-01-01T00:00:00Z');

/** A zip of the given files, for the examples of rules. */
export function sampleZip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(files).map(([name, text]) => [
    name,
    typeof text === 'string' ? encoder.encode(text) : text,
  ]);
  return zipSync(Object.fromEntries(entries), { mtime: MADE, level: 0 });
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const SHEETS = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function contentTypes(part: string, type: string): string {
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${type}"/></Types>`;
}

/** The smallest Word file: paragraphs as WordprocessingML, or plain text; further parts by their path. */
export function sampleWord(
  paragraph: string,
  parts: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  const inner = paragraph.startsWith('<') ? paragraph : `<w:r><w:t>${paragraph}</w:t></w:r>`;
  return sampleZip({
    '[Content_Types].xml': contentTypes('word/document.xml', WORD),
    'word/document.xml': `<w:document ${NAMESPACE}><w:body><w:p>${inner}</w:p></w:body></w:document>`,
    ...parts,
  });
}

/** The smallest workbook with one sheet, which may be hidden. */
export function sampleSheet(cell: string, state = 'visible'): Uint8Array {
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return sampleZip({
    '[Content_Types].xml': contentTypes('xl/workbook.xml', SHEETS),
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="底表" sheetId="1" state="${state}" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}"><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${cell}</t></is></c></row></sheetData></worksheet>`,
  });
}
