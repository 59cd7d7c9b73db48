import type { CarriedFile, Remark } from '../source-block.ts';
import type { WordPackage } from './package.ts';
import { attribute, descendantsOf, elementsOf, type XmlElement } from './xml-tree.ts';

const CARRIED = /\.(docx|xlsx|pptx|pdf)$/i;

/** The files that are embedded in a Word file: those of a known type can become attachments, the others are told. */
export function readEmbedded(
  document: XmlElement,
  word: WordPackage,
): { files: CarriedFile[]; remarks: Remark[] } {
  const targets = new Map(
    elementsOf(word.xml('word/_rels/document.xml.rels')).map((one) => [
      attribute(one, 'Id') ?? '',
      attribute(one, 'Target') ?? '',
    ]),
  );
  const files: CarriedFile[] = [];
  const remarks: Remark[] = [];
  for (const object of descendantsOf(document, 'OLEObject')) {
    const target = targets.get(attribute(object, 'id') ?? '') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `word/${target}`;
    const extension = CARRIED.exec(path)?.[1]?.toLowerCase();
    if (extension && word.parts.includes(path)) {
      const name = `fj${files.length + 1}.${extension}`;
      files.push({ name, bytes: word.bytes(path), isImage: false, title: `附件${files.length + 1}` });
      remarks.push({
        where: '正文',
        what: `嵌入的 ${extension} 文件`,
        outcome: `取出来作为附件 ${name}，标题请核对`,
        isLoss: false,
      });
    } else
      remarks.push({
        where: '正文',
        what: '嵌入的对象',
        outcome: '没有带过来：在 Word 里双击打开，另存后作为附件加上',
        isLoss: true,
      });
  }
  return { files, remarks };
}
