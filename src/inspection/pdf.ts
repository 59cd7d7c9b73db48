import { getDocumentProxy } from 'unpdf';
import { type Budget, bounds, InspectionStop } from './budget.ts';
import type { Notes } from './notes.ts';
import { type CharacterMaps, characterMaps } from './pdf-characters.ts';

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Document['getPage']>>;

/** What is asked to inspect a file inside the PDF. */
type InspectInside = (name: string, bytes: Uint8Array) => Promise<void>;

/** Reads a PDF (ISO 32000): text of each page, comments, forms, properties, scripts. Files inside it go to `inspectInside`. */
export async function readPdf(
  bytes: Uint8Array,
  budget: Budget,
  notes: Notes,
  inspectInside: InspectInside,
): Promise<void> {
  const maps = characterMaps();
  const document = await openPdf(bytes, maps);
  try {
    if (document.numPages > bounds.pages) throw new InspectionStop('bomb', `超过 ${bounds.pages} 页`);
    const unread: number[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      budget.goOn();
      const page = await document.getPage(number);
      if (!(await readPage(page, number, notes, inspectInside))) unread.push(number);
      page.cleanup();
    }
    if (unread.length > 0)
      notes.unread(unread.length === document.numPages ? '' : `第 ${pageRanges(unread)} 页`);
    if (maps.isIncomplete()) notes.unread('没有嵌入字体');
    await readProperties(document, notes);
    if (await document.hasJSActions()) notes.fault('macro');
    const files = ((await document.getAttachments()) ?? {}) as Record<
      string,
      { filename: string; content: Uint8Array }
    >;
    for (const { filename, content } of Object.values(files)) await inspectInside(filename, content);
  } catch (error) {
    if (error instanceof InspectionStop) throw error;
    throw new InspectionStop('broken', 'PDF 读不完整');
  } finally {
    await document.loadingTask.destroy();
  }
}

async function openPdf(bytes: Uint8Array, { factory }: CharacterMaps): Promise<Document> {
  try {
    // The reader takes the bytes over, so it gets its own.
    return await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      stopAtErrors: false,
      BinaryDataFactory: factory,
      cMapPacked: false,
      useWorkerFetch: false,
    });
  } catch (error) {
    throw (error as Error).name === 'PasswordException'
      ? new InspectionStop('password')
      : new InspectionStop('broken', 'PDF 读不出来');
  }
}

/** Notes what a page holds. False where it shows something of which no text can be read. */
async function readPage(
  page: Page,
  number: number,
  notes: Notes,
  inspectInside: InspectInside,
): Promise<boolean> {
  const where = `第 ${number} 页`;
  const { items } = await page.getTextContent();
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  notes.text(where, text);
  for (const one of await page.getAnnotations()) {
    if (one.file) await inspectInside(one.file.filename, one.file.content);
    const content = [one.contentsObj?.str, one.titleObj?.str, one.url ?? one.unsafeUrl]
      .filter(Boolean)
      .join('\n');
    const value = [one.fieldValue]
      .flat()
      .filter((each) => typeof each === 'string')
      .join('\n');
    if (
      /^(Text|Popup|Highlight|Underline|Squiggly|StrikeOut|Caret|FileAttachment)$/.test(one.subtype) &&
      one.contentsObj?.str
    )
      notes.hidden('批注', where, content);
    else notes.aside(`${where}的表单和链接`, `${content}\n${value}`);
  }
  return text.trim() !== '' || (await page.getOperatorList()).fnArray.length === 0;
}

async function readProperties(document: Document, notes: Notes): Promise<void> {
  const { info, metadata } = (await document.getMetadata()) as unknown as {
    info: Record<string, unknown>;
    metadata?: { getRaw?(): string; get(name: string): unknown } | null;
  };
  const creators = [info['Author'], metadata?.get('dc:creator')]
    .flat()
    .filter((name) => typeof name === 'string' && name !== '');
  for (const name of new Set(creators)) notes.author('作者', name as string, '文件属性');
  const custom = Object.values((info['Custom'] as object | undefined) ?? {});
  notes.aside(
    '文件属性',
    [info['Title'], info['Subject'], info['Keywords'], ...custom]
      .filter((text) => typeof text === 'string')
      .join('\n'),
  );
  notes.aside('文件属性', (metadata?.getRaw?.() ?? '').replace(/<[^>]*>/g, '\n'));
}

/** [1, 2, 3, 7] → 1–3、7. */
function pageRanges(pages: readonly number[]): string {
  const starts = pages.filter((page, index) => pages[index - 1] !== page - 1);
  return starts
    .map((start) => {
      let end = start;
      while (pages.includes(end + 1)) end++;
      return end > start ? `${start}–${end}` : String(start);
    })
    .join('、');
}
