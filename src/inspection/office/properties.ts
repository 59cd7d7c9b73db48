import type { Budget } from '../budget.ts';
import type { Notes } from '../notes.ts';
import type { Zip } from '../unzip.ts';
import { walkXml } from '../xml.ts';

const PERSONS: Readonly<Record<string, string>> = {
  creator: '作者',
  lastModifiedBy: '最后修改的人',
  Manager: '主管',
  'initial-creator': '作者',
};
const WHERE = '文件属性';

/** Reads the properties of an Office file: core, app and custom (ISO/IEC 29500-2 and -1, shared MLs). */
export function readProperties(zip: Zip, budget: Budget, notes: Notes): void {
  for (const { name } of zip.entries) {
    if (!/^docProps\/(core|app|custom)\d*\.xml$/.test(name)) continue;
    const open: string[] = [];
    const texts: string[] = [];
    walkXml(zip.read(name), budget, {
      open(tag, { name: property }) {
        open.push(tag);
        if (property) texts.push(property);
      },
      text(text) {
        const what = PERSONS[open.at(-1) ?? ''];
        if (what) notes.author(what, text, WHERE);
        else if (text.trim() !== '') texts.push(text);
      },
      close: () => open.pop(),
    });
    notes.aside(WHERE, texts.join('\n'));
  }
}
