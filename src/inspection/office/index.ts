import { type Budget, InspectionStop } from '../budget.ts';
import type { Notes } from '../notes.ts';
import type { Zip } from '../unzip.ts';
import { walkXml, xmlText } from '../xml.ts';
import { readProperties } from './properties.ts';
import { readRelations } from './relations.ts';
import { readSheets } from './sheet.ts';
import { readSlides } from './slides.ts';
import { readWord } from './word.ts';

const READERS = { docx: readWord, xlsx: readSheets, pptx: readSlides } as const;

/** The sorts of Office files that can be read. */
export type OfficeType = keyof typeof READERS;

const MAIN_TYPES: readonly (readonly [RegExp, OfficeType])[] = [
  [/wordprocessingml\.(document|template)\.main|ms-word\.(document|template)\.macroEnabled/, 'docx'],
  [
    /spreadsheetml\.(sheet|template)\.main|ms-excel\.(sheet|template|addin|sheet\.binary)\.macroEnabled/,
    'xlsx',
  ],
  [
    /presentationml\.(presentation|slideshow|template)\.main|ms-powerpoint\.(presentation|slideshow|template|addin)\.macroEnabled/,
    'pptx',
  ],
];
/** Parts whose text another reader has dealt with, or that hold none. */
const READ_OR_EMPTY =
  /^\[Content_Types\]|(^|\/)_rels\/|^docProps\/|\/theme\/|\/(styles|settings|fontTable|webSettings|numbering|presProps|viewProps|tableStyles|calcChain|metadata|stylesWithEffects)\.xml$|^xl\/(workbook|sharedStrings)\.xml$|^xl\/worksheets\/sheet|^word\/(document|header|footer|footnotes|endnotes|comments|people)|^ppt\/(slides|notesSlides|slideMasters|slideLayouts|comments|presentation)|^xl\/(comments|threadedComments|persons|pivotCache|externalLinks)/;
const EMBEDDED =
  /^(word|xl|ppt)\/(embeddings|media|afchunk|activeX)[^/]*\/|\/(afchunk|altChunk)[^/]*\.|^(?:customXml\/)?[^/]*\.(docx|xlsx|pptx|pdf|zip)$/i;

/** What sort of Office file a zip is by its own account, and whether it holds macros; undefined where it is none. */
export function officeTypeOf(zip: Zip, budget: Budget): { type: OfficeType; hasMacros: boolean } | undefined {
  if (!zip.has('[Content_Types].xml')) return undefined;
  const types: string[] = [];
  walkXml(zip.read('[Content_Types].xml'), budget, {
    open: (_, { ContentType }) => ContentType && types.push(ContentType),
  });
  const type = MAIN_TYPES.find(([pattern]) => types.some((one) => pattern.test(one)))?.[1];
  if (!type) return undefined;
  const hasMacros =
    types.some((one) => /macroEnabled|vbaProject/i.test(one)) ||
    zip.entries.some(({ name }) => /vbaProject\.bin$|macrosheets\//i.test(name));
  return { type, hasMacros };
}

/** Reads an Office file whole. `inspectInside` is asked to inspect each file that is embedded in it. */
export function readOffice(
  zip: Zip,
  type: OfficeType,
  budget: Budget,
  notes: Notes,
  inspectInside: (name: string, bytes: Uint8Array) => void,
): void {
  if (type === 'xlsx' && !zip.has('xl/workbook.xml')) throw new InspectionStop('broken', '缺少应有的部分');
  READERS[type](zip, budget, notes);
  readProperties(zip, budget, notes);
  for (const { name } of zip.entries) {
    budget.goOn();
    if (EMBEDDED.test(name)) inspectInside(name, zip.read(name));
    else if (/\.rels$/.test(name)) noteLinks(zip, name, budget, notes);
    // Diagrams, charts, drawings, data bound to fields: text that no reader above knows.
    else if (/\.xml$|\.vml$/i.test(name) && !READ_OR_EMPTY.test(name))
      notes.aside('图表和图形', xmlText(zip.read(name), budget));
  }
}

/** Addresses of links may hold what must not be public: tel:138…, mailto:…. */
function noteLinks(zip: Zip, file: string, budget: Budget, notes: Notes): void {
  const relations = readRelations(zip, file.replace(/_rels\/([^/]+)\.rels$/, '$1'), budget);
  notes.aside(
    '链接',
    [...relations.values()].flatMap(({ path, isOutside }) => (isOutside ? [path] : [])).join('\n'),
  );
}
