import type { Budget } from '../budget.ts';
import { walkXml } from '../xml.ts';

/** The texts that cells refer to by their position (ISO/IEC 29500-1, 18.4); readings beside them are left out. */
export function sharedStrings(bytes: Uint8Array, budget: Budget): string[] {
  const strings: string[] = [];
  let [text, isPhonetic, element] = ['', false, ''];
  walkXml(bytes, budget, {
    open(name) {
      element = name;
      if (name === 'si') text = '';
      if (name === 'rPh') isPhonetic = true;
    },
    text: (piece) => {
      if (element === 't' && !isPhonetic) text += piece;
    },
    close(name) {
      element = '';
      if (name === 'rPh') isPhonetic = false;
      if (name === 'si') strings.push(text);
    },
  });
  return strings;
}
