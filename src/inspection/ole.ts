import { InspectionStop } from './budget.ts';
import { allowedTypes } from './file-type.ts';
import type { Notes } from './notes.ts';
import { stretchesOfText } from './plain-text.ts';

/** The stream that each old format keeps its text in. */
const STREAMS: Readonly<Record<string, readonly string[]>> = {
  doc: ['WordDocument'],
  xls: ['Workbook', 'Book'],
  ppt: ['PowerPoint Document'],
};

/** Reads an OLE container ([MS-CFB]): a locked Office file, macros, or an old binary format, whose text can't be read reliably. */
export function readOle(bytes: Uint8Array, extension: string, notes: Notes): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const hasStream = (name: string) => buffer.includes(Buffer.from(`${name}\0`, 'utf16le'));
  if (hasStream('EncryptedPackage') || hasStream('EncryptionInfo')) throw new InspectionStop('password');
  const streams = STREAMS[extension];
  if (streams && !streams.some(hasStream)) throw new InspectionStop('wrong type', 'ole');
  if (!streams && extension in allowedTypes) throw new InspectionStop('wrong type', 'ole');
  if (hasStream('_VBA_PROJECT') || hasStream('_VBA_PROJECT_CUR') || hasStream('VBA')) notes.fault('macro');
  notes.unread('');
  notes.aside('文件', stretchesOfText(bytes));
}
