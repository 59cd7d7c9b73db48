import { zipSync } from 'fflate';
import type { Inspection } from '../../archive/inspection.ts';
import { Budget, InspectionStop } from '../../inspection/budget.ts';
import { inspectFile } from '../../inspection/inspect-file.ts';
import { openZip } from '../../inspection/unzip.ts';
import { Refusal } from '../refusal.ts';
import { readXml, writeXml, type XmlElement } from './xml-tree.ts';

/** A .docx whose parts can be read and, in a copy, replaced. */
export interface WordPackage {
  readonly parts: readonly string[];
  /** A part of XML; undefined where there is none of that name. */
  xml(name: string): XmlElement | undefined;
  bytes(name: string): Uint8Array;
  /** The file with its main part replaced. */
  withDocument(document: XmlElement): Buffer;
}

const MAIN = 'word/document.xml';
const RESAVE = '用 Word 或 WPS 打开，另存为 .docx（Word 文档），再导入';

/** Opens a .docx. Throws {@link Refusal} where it is none, is locked, or is a trap. */
export function openWord(bytes: Uint8Array): WordPackage {
  try {
    const zip = openZip(bytes, new Budget());
    if (zip.entries.some(({ isEncrypted }) => isEncrypted)) throw new InspectionStop('password');
    if (!zip.has(MAIN)) throw new Refusal('不是 Word 文档，或者里面没有正文', RESAVE);
    const text = (name: string) => new TextDecoder().decode(zip.read(name));
    return {
      parts: zip.entries.map(({ name }) => name),
      xml: (name) => (zip.has(name) ? readXml(text(name)) : undefined),
      bytes: (name) => zip.read(name),
      withDocument(document) {
        const files = Object.fromEntries(zip.entries.map((entry) => [entry.name, zip.read(entry)]));
        files[MAIN] = new TextEncoder().encode(
          `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${writeXml(document)}`,
        );
        return Buffer.from(zipSync(files, { level: 0 }));
      },
    };
  } catch (error) {
    if (!(error instanceof InspectionStop)) throw error;
    const words = { password: '文件有打开密码', bomb: '文件解开后过大，可能有问题' } as Record<
      string,
      string
    >;
    throw new Refusal(
      words[error.fault] ?? '文件打不开，可能没有传完整，或者不是 .docx',
      error.fault === 'password' ? '在 Word 里去掉密码，另存后再导入' : RESAVE,
    );
  }
}

/** Looks for what may never be published or is not final. Throws {@link Refusal}; returns what else doesn't meet the eye. */
export async function refuseWhatIsSecret(name: string, bytes: Uint8Array): Promise<Inspection['hidden']> {
  const { finds, hidden } = await inspectFile(name, bytes, name);
  const marks = finds.filter(
    ({ kind, masked }) =>
      kind === 'secrecy mark' || (kind === 'internal mark' && !masked.startsWith('签发人')),
  );
  if (marks.length > 0) {
    const places = [...new Set(marks.map(({ masked, where }) => `“${masked}”（${where}）`))].join('、');
    throw new Refusal(
      `有密级或内部文件的标志：${places}`,
      '涉密的和内部的文件不得放进这个仓库，请从电脑上的内容文件夹里移走。不予公开的，用 npm run new -- --kind policy --disclosure 不予公开 只登记依据',
    );
  }
  const changes = hidden.filter(({ what }) => what.includes('修订'));
  if (changes.length > 0) {
    const places = [...new Set(changes.map(({ what, where }) => `${what}（${where}）`))].join('、');
    throw new Refusal(
      `有修订痕迹，还不是定稿：${places}`,
      '在 Word 里点“审阅 → 接受 → 接受所有修订”，与定稿核对，另存后再导入',
    );
  }
  return hidden;
}
