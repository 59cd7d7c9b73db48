import type { Files } from './files.ts';
import type { Finding } from './finding.ts';

/** A file's text: UTF-8, without byte order mark, lines ending in LF; or the fault that keeps it from being read. */
export function readText(files: Files, file: string): { text: string; fault?: Finding } {
  const fault = (line: number, message: string, fix: string): Finding => ({
    file,
    line,
    column: 1,
    rule: 'file-is-readable',
    kind: 'must',
    message,
    basis: '',
    fix,
  });
  let bytes: Uint8Array;
  try {
    bytes = files.read(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    return {
      text: '',
      fault: fault(
        1,
        `文件打不开（${code || '未知原因'}）`,
        '看看文件是不是还在、有没有读取权限、是不是失效的快捷方式',
      ),
    };
  }
  try {
    return { text: decode(bytes).replace(/\r\n?/g, '\n') };
  } catch {
    const line = lineOfFirstBadByte(bytes);
    return {
      text: '',
      fault: fault(
        line,
        `文件不是 UTF-8 编码，从第 ${line} 行起读不出来`,
        '用编辑器打开，另存为 UTF-8 编码（记事本：另存为 → 编码 → UTF-8）',
      ),
    };
  }
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function lineOfFirstBadByte(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    try {
      decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
    line++;
  }
  return line;
}
