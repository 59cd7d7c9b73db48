import type { SourceBlock } from '../source-block.ts';
import { ORGAN } from './organ.ts';
import type { Part } from './parts.ts';
import { dayOf, disclosureOf } from './words.ts';

/** Names the imprint, from the last block up: 抄送, 印发. */
export function nameFoot(blocks: readonly SourceBlock[], parts: (Part | undefined)[]): void {
  for (let index = blocks.length - 1; index >= 0; index--) {
    if (parts[index] === '空行' || parts[index] === '页码' || parts[index] === '分隔线') continue;
    if (parts[index] !== undefined) break;
    const { text } = blocks[index] as SourceBlock;
    const plain = text.replace(/\s+/gu, '');
    if (/^(抄送|主送|分送|抄报)[：:]/.test(plain)) parts[index] = '抄送';
    else if (/\d日印发/.test(plain) || /日印发$/.test(plain)) parts[index] = '印发';
    else if (/^[^。]{2,30}(办公室|办公厅|秘书科|综合科)$/.test(plain) && parts.slice(index).includes('印发'))
      parts[index] = '印发';
    // The line above goes on over several lines.
    else if (parts.slice(index + 1).some((part) => part === '印发') && isCopyList(blocks, index))
      parts[index] = '抄送';
    else break;
  }
}

function isCopyList(blocks: readonly SourceBlock[], at: number): boolean {
  for (let index = at; index >= Math.max(0, at - 3); index--) {
    const text = blocks[index]?.text.trim() ?? '';
    if (/^(抄送|主送|分送|抄报)[：:]/.test(text)) return true;
    if (!/[，,、。]/.test(text) || dayOf(text)) return false;
  }
  return false;
}

/** 署名 above the first day that stands alone behind names, 附注 below it. */
export function nameClosing(
  blocks: readonly SourceBlock[],
  parts: (Part | undefined)[],
  isOrgan: (name: string) => boolean,
): void {
  blocks.forEach(({ text, type }, index) => {
    if (parts[index] !== undefined || type === 'table') return;
    if (disclosureOf(text) && text.trim().length < 30) parts[index] = '附注';
  });
  const dates = blocks.flatMap(({ text }, index) =>
    parts[index] === undefined && dayOf(text) ? [index] : [],
  );
  const isName = (index: number) => {
    const text = blocks[index]?.text.trim() ?? '';
    return (
      parts[index] === undefined &&
      text.length <= 40 &&
      !/[，。；：、]/.test(text) &&
      (isOrgan(text) || ORGAN.test(text))
    );
  };
  const above = (index: number) => {
    let at = index - 1;
    while (parts[at] === '空行') at--;
    return at;
  };
  const date = dates.find((index) => isName(above(index))) ?? dates[0];
  if (date === undefined) return;
  parts[date] = '成文日期';
  for (let at = above(date); isName(at); at = above(at)) parts[at] = '署名';
}

/** Names 附件说明 and the marks above what is annexed. */
export function nameAnnexes(blocks: readonly SourceBlock[], parts: (Part | undefined)[]): void {
  const closing = parts.indexOf('成文日期');
  let isList = false;
  blocks.forEach(({ text, type }, index) => {
    if (parts[index] === '空行') return;
    if (parts[index] !== undefined || type === 'table') {
      isList = false;
      return;
    }
    const plain = text.trim();
    const goesOn = isList && /^\d{1,2}\s*[.．、]/.test(plain);
    if (
      (/^附\s*件\s*[：:]/.test(plain) && plain.length > 3 && (closing === -1 || index < closing)) ||
      goesOn
    ) {
      parts[index] = '附件说明';
      isList = true;
    } else {
      isList = false;
      if (/^附\s*件\s*[0-9０-９一二三四五六七八九十]{0,2}\s*[：:]?$/.test(plain)) parts[index] = '附件标志';
    }
  });
}
