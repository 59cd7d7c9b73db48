import type { Budget } from '../budget.ts';
import type { Notes } from '../notes.ts';
import type { Zip } from '../unzip.ts';
import { walkXml, xmlText } from '../xml.ts';
import { FlowText } from './flow-text.ts';

/** Reads a presentation (ISO/IEC 29500, PresentationML): slides, hidden ones too, speaker notes, comments, and the text of its masters. */
export function readSlides(zip: Zip, budget: Budget, notes: Notes): void {
  for (const { name } of zip.entries) {
    const [, kind, number] =
      /^ppt\/(slides|notesSlides|slideMasters|slideLayouts|notesMasters|handoutMasters)\/[a-zA-Z]+(\d+)\.xml$/.exec(
        name,
      ) ?? [];
    if (kind === 'slides') {
      const { text, isShown, descriptions } = readSlide(zip.read(name), budget);
      if (isShown) notes.text(`第 ${number} 张幻灯片`, text);
      else notes.hidden('隐藏的幻灯片', `第 ${number} 张幻灯片`, text);
      notes.aside(`第 ${number} 张幻灯片的图片说明`, descriptions);
    } else if (kind === 'notesSlides') {
      const { text } = readSlide(zip.read(name), budget);
      if (text !== '') notes.hidden('演讲者备注', `第 ${number} 页备注`, text);
    } else if (kind) notes.aside('母版', readSlide(zip.read(name), budget).text);
    if (/^ppt\/comments\/.*\.xml$/.test(name)) notes.hidden('批注', '批注', xmlText(zip.read(name), budget));
    if (/^ppt\/(commentAuthors|authors)\.xml$/.test(name)) {
      walkXml(zip.read(name), budget, {
        open: (tag, { name: author }) =>
          /^(cmAuthor|author)$/.test(tag) && author && notes.author('作者', author, '批注'),
      });
    }
  }
}

function readSlide(
  bytes: Uint8Array,
  budget: Budget,
): { text: string; isShown: boolean; descriptions: string } {
  const flow = new FlowText();
  const descriptions: string[] = [];
  let [isShown, isText, inField] = [true, false, false];
  walkXml(bytes, budget, {
    open(name, attributes) {
      if (name === 'sld') isShown = !/^(0|false)$/.test(attributes['show'] ?? '1');
      // A field is the slide's number or the day.
      if (name === 'fld') inField = true;
      if (name === 'br') flow.add('\n');
      if (name === 'cNvPr') descriptions.push(`${attributes['descr'] ?? ''} ${attributes['title'] ?? ''}`);
      isText = name === 't';
    },
    text: (text) => {
      if (isText && !inField) flow.add(text);
    },
    close(name) {
      isText = false;
      if (name === 'fld') inField = false;
      flow.close(name);
    },
  });
  return { text: flow.text, isShown, descriptions: descriptions.join('\n') };
}
