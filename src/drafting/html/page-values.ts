import type { Archive } from '../../archive/archive.ts';
import { regularDocumentNumber } from '../../archive/document-number.ts';
import { departmentNamed } from '../recognise/department-named.ts';
import type { Remark } from '../source-block.ts';

/** A text in place of a list, a department or topic under another name: what the portal knows it as. */
export function resolve(
  values: Readonly<Record<string, unknown>>,
  archive: Archive,
): { known: Record<string, unknown>; remarks: Remark[] } {
  const known: Record<string, unknown> = { ...values };
  const remarks: Remark[] = [];
  const put = (key: string, read: (text: string) => string | undefined, isMany: boolean) => {
    const text = values[key];
    if (typeof text !== 'string') return;
    const parts = isMany ? text.split(/[,，、;；\s]+/).filter(Boolean) : [text];
    const found = parts.flatMap((part) => read(part) ?? []);
    if (found.length > 0) known[key] = isMany ? [...new Set(found)] : found[0];
    else {
      delete known[key];
      remarks.push({
        where: '网页的著录表',
        what: `${key}：${text}`,
        outcome: isMany ? '没有带过来：名单里没有，请从名单里选' : '没有带过来：写法不对，请核对',
        isLoss: true,
      });
    }
  };
  put('发文机关', (text) => departmentNamed(text, archive), true);
  put(
    '主题分类',
    (text) =>
      archive.topic(
        text
          .split(/[\\/>]/)
          .at(-1)
          ?.trim() ?? '',
      )?.name,
    true,
  );
  put('发文字号', (text) => regularDocumentNumber(text), false);
  return { known, remarks };
}

/** What becomes of a label that no key of a record answers to. */
export function outcomeOf(label: string): string {
  if (label === '有效性')
    return '没有带过来：有效性由日期和废止关系算出来；已经失效的写“失效”，被废止的由废止它的文件写“废止”';
  return '没有带过来：没有对应的著录项';
}
