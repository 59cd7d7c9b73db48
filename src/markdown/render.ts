import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import type { Plugin } from 'unified';
import type { Archive } from '../archive/archive.ts';
import type { Day } from '../archive/days.ts';
import type { AnyRecord } from '../archive/records.ts';
import { linkCitations } from './citations.ts';
import type { Clause } from './clauses.ts';
import { type ContentsEntry, listContents } from './contents.ts';
import { contextFor } from './context.ts';
import { nameParts } from './items.ts';
import { linkAddresses, resolveLinks } from './links.ts';
import { keepListNumbers } from './list-numbers.ts';
import { parse, parsePlain } from './parse.ts';
import { safeHtml } from './safe-html.ts';
import { structured } from './structure.ts';
import { nameTables } from './tables.ts';

/** Where and when a text is shown. */
export interface RenderOptions {
  /** Address below which the portal stands, `/` or `/gongkai/`. */
  readonly base: string;
  readonly today: Day;
  /** Level of the highest heading of the text in its page; 2 unless told, below the page's title. */
  readonly topLevel?: number;
}

/** A text as its page shows it. */
export interface RenderedBody {
  readonly html: string;
  readonly contents: readonly ContentsEntry[];
  /** The clauses that have an anchor in the page, in reading order. */
  readonly clauses: readonly Clause[];
}

const footnotes = {
  clobberPrefix: 'footnote-',
  footnoteLabel: '注释',
  footnoteLabelProperties: {},
  footnoteBackLabel: (index: number) => `回到正文引用注释${index + 1}之处`,
};

const page = processorWith(parse);
const plainPage = processorWith(parsePlain);

/** The body of a record as web prose. Never throws, whatever the body holds: raw HTML and unsafe addresses are left out. */
export function renderBody(record: AnyRecord, archive: Archive, options: RenderOptions): RenderedBody {
  try {
    return render(page, record, archive, options);
  } catch (error) {
    // Marks nested some thousand levels deep exhaust the stack.
    if (!(error instanceof RangeError)) throw error;
    return render(plainPage, record, archive, options);
  }
}

function processorWith(parser: Plugin) {
  return structured(parser)
    .use(listContents)
    .use(nameParts)
    .use(keepListNumbers)
    .use(nameTables)
    .use(linkAddresses)
    .use(linkCitations)
    .use(resolveLinks)
    .use(remarkRehype, footnotes)
    .use(rehypeSanitize, safeHtml)
    .use(rehypeStringify)
    .freeze();
}

function render(
  processor: typeof page,
  { body, path }: AnyRecord,
  archive: Archive,
  { base, today, topLevel = 2 }: RenderOptions,
): RenderedBody {
  const prose = contextFor(body, topLevel, { path, archive, base, today });
  const html = String(processor.processSync({ value: body, data: { prose } }));
  return { html, contents: prose.contents, clauses: prose.clauses.sort((a, b) => a.offset - b.offset) };
}
