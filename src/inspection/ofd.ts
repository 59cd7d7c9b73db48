import type { Budget } from './budget.ts';
import type { Notes } from './notes.ts';
import type { Zip } from './unzip.ts';
import { walkXml } from './xml.ts';

/** Reads an OFD (GB/T 33190—2016): text of its pages, its author, and any other text in it. */
export function readOfd(zip: Zip, budget: Budget, notes: Notes): void {
  const texts: string[] = [];
  for (const { name } of zip.entries) {
    if (!/\.xml$/i.test(name)) continue;
    const isPage = /(^|\/)(Pages|Tpls|Annots)\//i.test(name);
    const open: string[] = [];
    const others: string[] = [];
    walkXml(zip.read(name), budget, {
      open: (tag) => open.push(tag),
      text(text) {
        const element = open.at(-1) ?? '';
        if (element === 'TextCode') texts.push(text);
        else if (element === 'Author') notes.author('作者', text, '文件属性');
        else if (/^(Title|Subject|Abstract|Keyword|CustomData|Parameter)$/.test(element)) others.push(text);
      },
      close: (tag) => {
        open.pop();
        if (isPage && tag === 'TextObject') texts.push('\n');
      },
    });
    notes.aside('文件属性', others.join('\n'));
  }
  notes.text('', texts.join(''));
  if (texts.join('').trim() === '') notes.unread('');
}
