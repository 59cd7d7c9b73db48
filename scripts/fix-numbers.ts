import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyRecord } from '../src/archive/records.ts';
import { fixDocumentNumbers } from '../src/drafting/fix-document-numbers.ts';

/** Puts document numbers in the records' files right and says what was changed, on standard error. Returns how many. */
export function fixNumbers(records: readonly AnyRecord[], contentFolder: string, folder: string): number {
  let count = 0;
  for (const { kind, file } of records) {
    const path = join(contentFolder, file);
    const bytes = readFileSync(path);
    const source = bytes.toString('utf8');
    // What is not UTF-8 would not come back as it was.
    if (!Buffer.from(source).equals(bytes)) continue;
    const { text, fixes } = fixDocumentNumbers(kind, source);
    if (fixes.length === 0) continue;
    writeFileSync(path, text);
    count += fixes.length;
    for (const { line, key, before, after } of fixes)
      console.error(`改了 ${folder}/${file}:${line} ${key}：${before} → ${after}`);
  }
  console.error(
    count > 0 ? `一共改了 ${count} 处发文字号的括号和空格，正文一个字没有动。\n` : '没有要改的括号和空格。\n',
  );
  return count;
}
