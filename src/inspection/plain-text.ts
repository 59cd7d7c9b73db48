/** The text of a txt or csv file: UTF-8 or UTF-16 with a byte order mark, else UTF-8 if it is valid, else what a Chinese Windows writes. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** A csv with its cells set apart by tabs, so that a number split over cells is one run. Quotes and an = before them are dropped. */
export function csvText(text: string): string {
  return text.replace(/(?:^|(?<=[,;\t\n]))=?"((?:[^"]|"")*)"/g, '$1').replace(/[,;]/g, '\t');
}

/**
 * What looks like text in an old binary format: stretches of Chinese and ASCII, in UTF-16 and byte by byte.
 * Not reliable enough to say that there is nothing; enough to find a list of numbers.
 */
export function stretchesOfText(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wide = [
    buffer.toString('utf16le'),
    buffer.subarray(1, buffer.length - ((buffer.length - 1) % 2)).toString('utf16le'),
  ];
  const found = wide.flatMap(
    (text) => text.match(/[\t\r\n\x20-\x7e\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e★☆〇]{4,}/g) ?? [],
  );
  const narrow = buffer.toString('latin1').match(/[\t\x20-\x7e]{8,}/g) ?? [];
  return [...found, ...narrow].join('\n');
}
