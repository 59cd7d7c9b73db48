import type { Archive } from '../archive/archive.ts';
import { extensionOf } from '../inspection/file-type.ts';
import { readPage } from './html/read-page.ts';
import { Refusal } from './refusal.ts';
import { readCsv } from './sheet/read-csv.ts';
import { readXlsx } from './sheet/read-xlsx.ts';
import type { Source } from './source-block.ts';
import { readWord } from './word/read-word.ts';

const REMEDIES: Readonly<Record<string, string>> = {
  doc: '用 Word 或 WPS 打开，另存为 .docx，再导入',
  wps: '用 WPS 打开，另存为 .docx，再导入',
  rtf: '用 Word 或 WPS 打开，另存为 .docx，再导入',
  odt: '用 LibreOffice 或 WPS 打开，另存为 .docx，再导入',
  xls: '用 Excel 或 WPS 打开，另存为 .xlsx，再导入',
  et: '用 WPS 打开，另存为 .xlsx，再导入',
  pdf: '找 Word 原件导入；只有 PDF 的，用 npm run new 建记录，PDF 作附件',
  ofd: '找 Word 原件导入；只有 OFD 的，用 npm run new 建记录，OFD 作附件',
};

/** Whether a file is one that can be imported. */
export function canImport(file: string): boolean {
  return /^(docx|html?|csv|xlsx)$/.test(extensionOf(file));
}

/** Reads a document of either sort, or the rows of a spreadsheet. Throws {@link Refusal} for whatever can't be imported. */
export async function readSource(
  file: string,
  bytes: Uint8Array,
  archive: Archive,
): Promise<Source | { readonly rows: string[][] }> {
  if (bytes.length === 0) throw new Refusal('文件是空的', '看看是不是没有下载完整');
  const extension = extensionOf(file);
  if (extension === 'docx') return readWord(file, bytes);
  if (extension === 'html' || extension === 'htm') return readPage(file, bytes, archive);
  if (extension === 'csv') return { rows: readCsv(bytes) };
  if (extension === 'xlsx') return { rows: readXlsx(bytes) };
  throw new Refusal(
    `不能导入 .${extension || '（没有扩展名）'} 文件`,
    REMEDIES[extension] ?? '可以导入的是 .docx、.html、.csv、.xlsx',
  );
}
