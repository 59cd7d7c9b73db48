/** The parts of a 发文字号: 示范府发〔2026〕12号 has the code 示范府发, the year 2026 and the serial 12. */
export interface DocumentNumber {
  readonly code: string;
  readonly year: number;
  readonly serial: number;
}

const REGULAR = /^(\p{Script=Han}+)〔((?:19|20)\d{2})〕([1-9]\d{0,4})号$/u;
const LOOSE =
  /^(\p{Script=Han}+?)[[(〔【〖「《<{]((?:19|20)\d{2})年?[\])〕】〗」》>}](?:第|字第)?0*([1-9]\d{0,4})号?$/u;

/** The parts of a 发文字号 that is written as GB/T 9704 has it, undefined for any other. */
export function documentNumberOf(text: string): DocumentNumber | undefined {
  const [, code, year, serial] = REGULAR.exec(text) ?? [];
  return code ? { code, year: Number(year), serial: Number(serial) } : undefined;
}

/** The same number as GB/T 9704 has it, where only brackets, spaces, zeros, widths or 第 are off; undefined where more is. */
export function regularDocumentNumber(text: string): string | undefined {
  const plain = text.normalize('NFKC').replace(/[\s\u200b-\u200d\ufeff]+/g, '');
  const [, code, year, serial] = LOOSE.exec(plain) ?? [];
  return code ? `${code}〔${year}〕${serial}号` : undefined;
}
