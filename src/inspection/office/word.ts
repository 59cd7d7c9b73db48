import type { Budget } from '../budget.ts';
import type { Notes } from '../notes.ts';
import type { Zip } from '../unzip.ts';
import { type Attributes, walkXml } from '../xml.ts';
import { FlowText } from './flow-text.ts';

/** The parts of a Word file that hold text, by path, in a clerk's words. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^word\/document\d*\.xml$/, '正文'],
  [/^word\/header\d*\.xml$/, '页眉'],
  [/^word\/footer\d*\.xml$/, '页脚'],
  [/^word\/footnotes\.xml$/, '脚注'],
  [/^word\/endnotes\.xml$/, '尾注'],
  [/^word\/glossary\/document\.xml$/, '文档部件'],
];
const TRACKED: Readonly<Record<string, string>> = {
  ins: '修订中插入的文字',
  del: '修订中删除的文字',
  moveFrom: '修订中移走的文字',
  moveTo: '修订中移来的文字',
};
const REFORMATTED = /^(rPr|pPr|tblPr|trPr|tcPr|sectPr|numbering|tblGrid)Change$|^cell(Ins|Del|Merge)$/;

/** Reads a Word file (ISO/IEC 29500, WordprocessingML): visible text, tracked changes, hidden text, comments. */
export function readWord(zip: Zip, budget: Budget, notes: Notes): void {
  const hiddenStyles = stylesThatHide(zip, budget);
  for (const { name } of zip.entries) {
    const where = PARTS.find(([pattern]) => pattern.test(name))?.[1];
    if (where) readPart(zip.read(name), budget, notes, where, hiddenStyles);
    if (/^word\/comments\d*\.xml$/.test(name)) readComments(zip.read(name), budget, notes);
    if (/^word\/people\.xml$/.test(name)) readPeople(zip.read(name), budget, notes);
  }
}

function readPart(
  bytes: Uint8Array,
  budget: Budget,
  notes: Notes,
  where: string,
  hiddenStyles: ReadonlySet<string>,
): void {
  const visible = new FlowText();
  const unseen = new Map<string, FlowText>();
  const asides: string[] = [];
  const open: string[] = [];
  const changes: string[] = [];
  let skipped = 0;
  let isHiddenRun = false;
  let isHiddenParagraph = false;
  const note = (what: string) => unseen.get(what) ?? unseen.set(what, new FlowText()).get(what);
  walkXml(bytes, budget, {
    open(name, attributes) {
      if (name === 'Fallback' || skipped > 0) skipped++;
      if (skipped > 0) return;
      const parent = open.at(-1);
      open.push(name);
      if (name === 'p') isHiddenParagraph = false;
      if (name === 'r') isHiddenRun = isHiddenParagraph;
      // Within pPr, ins and del speak of the paragraph's own mark.
      if (TRACKED[name] && parent !== 'rPr' && parent !== 'trPr') changes.push(TRACKED[name]);
      else if (TRACKED[name]) note('修订');
      if (REFORMATTED.test(name)) note('格式修订');
      if (name === 'vanish' && isOn(attributes) && parent === 'rPr' && open.at(-3) === 'r')
        isHiddenRun = true;
      if (/^[rp]Style$/.test(name) && hiddenStyles.has(attributes['val'] ?? '')) {
        if (name === 'rStyle') isHiddenRun = true;
        else isHiddenParagraph = true;
      }
      if (name === 'docPr') asides.push(`${attributes['descr'] ?? ''} ${attributes['title'] ?? ''}`);
      if (name === 'tab') visible.add(' ');
      if (name === 'br' || name === 'cr') visible.add('\n');
    },
    text(text) {
      const element = open.at(-1);
      if (skipped > 0 || !element) return;
      if (element === 'instrText' || element === 'delInstrText') asides.push(text);
      if (element !== 't' && element !== 'delText') return;
      const what = isHiddenRun ? '隐藏文字' : element === 'delText' ? TRACKED['del'] : changes.at(-1);
      if (what && (text.trim() !== '' || what !== '隐藏文字')) note(what)?.add(text);
      // What a change puts in reads on with what stands around it.
      if (!isHiddenRun && element === 't') visible.add(text);
    },
    close(name) {
      if (skipped > 0) {
        skipped--;
        return;
      }
      open.pop();
      const parent = open.at(-1);
      if (TRACKED[name] && parent !== 'rPr' && parent !== 'trPr') changes.pop();
      for (const flow of [visible, ...unseen.values()]) flow.close(name);
    },
  });
  notes.text(where, visible.text);
  for (const [what, flow] of unseen) notes.hidden(what, where, flow.text);
  notes.aside(`${where}的图片说明和链接`, asides.join('\n'));
}

function readComments(bytes: Uint8Array, budget: Budget, notes: Notes): void {
  const flow = new FlowText();
  let hasComments = false;
  walkXml(bytes, budget, {
    open(name, { author }) {
      if (name !== 'comment') return;
      hasComments = true;
      if (author) notes.author('作者', author, '批注');
    },
    text: (text) => flow.add(text),
    close: (name) => flow.close(name),
  });
  if (hasComments) notes.hidden('批注', '批注', flow.text);
}

function readPeople(bytes: Uint8Array, budget: Budget, notes: Notes): void {
  walkXml(bytes, budget, {
    open: (name, { author }) => name === 'person' && author && notes.author('审阅人', author, '审阅记录'),
  });
}

function stylesThatHide(zip: Zip, budget: Budget): Set<string> {
  const hiding = new Set<string>();
  if (!zip.has('word/styles.xml')) return hiding;
  let style: string | undefined;
  const open: string[] = [];
  walkXml(zip.read('word/styles.xml'), budget, {
    open(name, attributes) {
      if (name === 'style') style = attributes['styleId'];
      if (name === 'vanish' && style && isOn(attributes) && open.at(-2) === 'style') hiding.add(style);
      open.push(name);
    },
    close(name) {
      open.pop();
      if (name === 'style') style = undefined;
    },
  });
  return hiding;
}

function isOn({ val }: Attributes): boolean {
  return val === undefined || !/^(0|false|off)$/.test(val);
}
