import { Budget, bounds, InspectionStop } from './budget.ts';
import { allowedTypes, extensionOf, signatureOf } from './file-type.ts';
import { readImage } from './image.ts';
import { type KeptInspection, type Notes, takeNotes } from './notes.ts';
import { readOfd } from './ofd.ts';
import { officeTypeOf, readOffice } from './office/index.ts';
import { readOle } from './ole.ts';
import { readPdf } from './pdf.ts';
import { csvText, decodeText, stretchesOfText } from './plain-text.ts';
import { openZip, type Zip } from './unzip.ts';

/** Changed whenever an inspection may come out otherwise than before: what was remembered then no longer counts. */
export const INSPECTOR_VERSION = 2;

/** Looks into a file: what it gives away, what it hides, what is wrong with it. Bounded in time and memory; never throws for what is in the file. */
export async function inspectFile(name: string, bytes: Uint8Array, secret: string): Promise<KeptInspection> {
  const { notes, result } = takeNotes(secret);
  await inspect(name, bytes, new Budget(), notes, 0);
  return result();
}

async function inspect(
  name: string,
  bytes: Uint8Array | (() => Uint8Array),
  budget: Budget,
  notes: Notes,
  depth: number,
): Promise<void> {
  try {
    const content = typeof bytes === 'function' ? bytes() : bytes;
    if (content.length === 0) throw new InspectionStop('empty');
    if (depth > bounds.depth) throw new InspectionStop('nested too deep');
    await read(extensionOf(name), content, budget, notes, depth);
  } catch (error) {
    if (!(error instanceof InspectionStop)) notes.fault('broken', '读到一半出错');
    else {
      notes.fault(error.fault, error.detail);
      // The whole file is over its budget, not only this part of it.
      if (depth > 0 && (error.fault === 'bomb' || error.fault === 'too slow')) throw error;
    }
  }
}

async function read(
  extension: string,
  bytes: Uint8Array,
  budget: Budget,
  notes: Notes,
  depth: number,
): Promise<void> {
  const wanted = allowedTypes[extension];
  const signature = signatureOf(bytes);
  if (!wanted) notes.fault('type not allowed', extension);
  // What a zip or an OLE container really is, is found out inside it.
  else if (wanted !== signature && signature !== 'zip' && signature !== 'ole') {
    // An empty or cut file has no first bytes to go by.
    notes.fault(signature === 'other' ? 'broken' : 'wrong type', signature === 'other' ? '' : signature);
  }
  if (signature === 'zip') await readZip(extension, openZip(bytes, budget), budget, notes, depth);
  else if (signature === 'pdf')
    await readPdf(bytes, budget, notes, (name, content) =>
      inspect(name, content, budget, notes.within(`嵌入的“${name}”`), depth + 1),
    );
  else if (signature === 'png' || signature === 'jpg') await readImage(bytes, notes);
  else if (signature === 'ole') readOle(bytes, extension, notes);
  else if (signature === 'text')
    notes.text('', extension === 'csv' ? csvText(decodeText(bytes)) : decodeText(bytes));
  else if (signature === 'mp3' || signature === 'mp4') notes.unread('');
}

async function readZip(
  extension: string,
  zip: Zip,
  budget: Budget,
  notes: Notes,
  depth: number,
): Promise<void> {
  if (zip.entries.some(({ isEncrypted }) => isEncrypted)) throw new InspectionStop('password');
  const office = officeTypeOf(zip, budget);
  if (office) {
    if (office.hasMacros) notes.fault('macro');
    if (extension !== office.type) notes.fault('wrong type', office.type);
    const embedded: [string, Uint8Array][] = [];
    readOffice(zip, office.type, budget, notes, (name, bytes) => embedded.push([name, bytes]));
    for (const [name, bytes] of embedded) await inspectEmbedded(name, bytes, budget, notes, depth);
  } else if (zip.has('OFD.xml')) {
    if (extension !== 'ofd') notes.fault('wrong type', 'ofd');
    readOfd(zip, budget, notes);
  } else {
    if (extension !== 'zip') notes.fault('wrong type', 'zip');
    for (const entry of zip.entries) {
      // What a Mac packs along with every folder.
      if (/(^|\/)(__MACOSX\/|\.DS_Store$)/.test(entry.name)) continue;
      notes.name('文件名', entry.name);
      await inspect(entry.name, () => zip.read(entry), budget, notes.within(`“${entry.name}”`), depth + 1);
    }
  }
}

/** What Office embeds has its own extensions: pictures in formats for drawing, packages as oleObject1.bin. Only what can hold text is looked into. */
async function inspectEmbedded(
  name: string,
  bytes: Uint8Array,
  budget: Budget,
  notes: Notes,
  depth: number,
): Promise<void> {
  const signature = signatureOf(bytes);
  const inner = notes.within(`嵌入的“${name.split('/').at(-1)}”`);
  if (/\.(docx|xlsx|pptx|pdf|zip|docm|xlsm|pptm)$/i.test(name))
    await inspect(name, bytes, budget, inner, depth + 1);
  else if (signature === 'png' || signature === 'jpg')
    await inspect(`${name}.${signature}`, bytes, budget, inner, depth + 1);
  else if (signature === 'ole') {
    inner.unread('');
    inner.aside('文字', stretchesOfText(bytes));
  } else if (signature === 'text') inner.aside('文字', decodeText(bytes));
}
