import { encode } from 'uqr';

/** A QR code (ISO/IEC 18004) as the path of an SVG of `size` × `size` units, quiet zone included: one stroke a row, in steps from the last. */
export function qrCode(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const rows = data.map((row, y) => strokes(row, y)).join('');
  return { size, path: rows };
}

function strokes(row: readonly boolean[], y: number): string {
  let drawn = '';
  let at = 0;
  const text = row.map((dark) => (dark ? '1' : '0')).join('');
  for (const { index, 0: run } of text.matchAll(/1+/g)) {
    drawn += drawn ? `m${index - at} 0` : `M${index} ${y}.5`;
    drawn += `h${run.length}`;
    at = index + run.length;
  }
  return drawn;
}
