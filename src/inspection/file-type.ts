/** What the first bytes of a file say it is. ole = the container of doc, xls, ppt and of locked Office files. */
export type Signature = 'pdf' | 'zip' | 'ole' | 'png' | 'jpg' | 'mp4' | 'mp3' | 'text' | 'other';

/** The types that may be published: extension → the signatures that agree with it. */
export const allowedTypes: Readonly<Record<string, Signature>> = {
  pdf: 'pdf',
  ofd: 'zip',
  doc: 'ole',
  docx: 'zip',
  xls: 'ole',
  xlsx: 'zip',
  ppt: 'ole',
  pptx: 'zip',
  csv: 'text',
  txt: 'text',
  png: 'png',
  jpg: 'jpg',
  jpeg: 'jpg',
  mp4: 'mp4',
  mp3: 'mp3',
  zip: 'zip',
};

const MAGIC: readonly (readonly [Signature, number, readonly number[]])[] = [
  ['zip', 0, [0x50, 0x4b, 3, 4]],
  ['zip', 0, [0x50, 0x4b, 5, 6]],
  ['ole', 0, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['png', 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpg', 0, [0xff, 0xd8, 0xff]],
  ['mp4', 4, [0x66, 0x74, 0x79, 0x70]],
  ['mp3', 0, [0x49, 0x44, 0x33]],
];

/** What a file is by its bytes. */
export function signatureOf(bytes: Uint8Array): Signature {
  const found = MAGIC.find(([, at, magic]) => magic.every((byte, index) => bytes[at + index] === byte));
  if (found) return found[0];
  const head = bytes.subarray(0, 1024);
  if (Buffer.from(head).includes('%PDF-')) return 'pdf';
  if (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2) return 'mp3';
  return isText(bytes) ? 'text' : 'other';
}

/** The extension of a name in small letters, without its dot. */
export function extensionOf(name: string): string {
  return /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Text holds no control characters; a byte order mark tells UTF-16, which has many zero bytes. */
function isText(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  const head = bytes.subarray(0, 65_536);
  if (
    /^\s*(<!doctype html|<html|<\?xml|\{\\rtf|%!PS)/i.test(
      Buffer.from(head.subarray(0, 200)).toString('latin1'),
    )
  )
    return false;
  return !head.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
}
