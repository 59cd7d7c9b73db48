import type { RootContent } from 'mdast';

/** The typeface of a paragraph, as far as GB/T 9704 uses it to tell the levels of headings. */
export type Typeface = '黑体' | '楷体' | '小标宋' | '仿宋' | '其他';

/** One paragraph or table of a source, Word file or web page, in its order. */
export interface SourceBlock {
  /** Position in the source, from 1, as the report names it; paragraphs and tables are counted apart. */
  readonly number: number;
  readonly type: 'paragraph' | 'table';
  /** Its text as a reader sees it, an automatic number included; the cells of a table set apart by tabs. */
  readonly text: string;
  /** The number that was not typed but made by Word. */
  readonly automaticNumber?: string;
  readonly isBullet?: boolean;
  readonly typeface: Typeface;
  readonly isBold: boolean;
  readonly isCentred: boolean;
  readonly isRight: boolean;
  readonly isRed: boolean;
  /** Points. */
  readonly size: number;
  /** 1 = the highest; undefined where the paragraph is no heading by its style. */
  readonly outline?: number;
  /** Where it stands besides the running text. */
  readonly origin?: '文本框';
  /** An entry of a table of contents that Word made. */
  readonly isContents?: boolean;
  /** Its content as Markdown, without the marks of a heading. */
  readonly nodes: readonly RootContent[];
  /** How many images it holds. */
  readonly images: number;
}

/** Something in a source that Markdown can't hold or that was changed on the way, in a clerk's words. */
export interface Remark {
  /** Where: 第 3 个表格. */
  readonly where: string;
  /** What it is: 合并单元格 2 处. */
  readonly what: string;
  /** What became of it. */
  readonly outcome: string;
  /** True where content of the source is not in the draft. */
  readonly isLoss: boolean;
}

/** A file that the source carried in itself: an image, an embedded spreadsheet. */
export interface CarriedFile {
  /** The name that it gets, `1.png`; the draft's id is put before it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isImage: boolean;
  readonly title: string;
}

/** A source as it was read, before anything was recognised in it. */
export interface Source {
  readonly file: string;
  readonly blocks: readonly SourceBlock[];
  readonly footnotes: readonly RootContent[];
  readonly remarks: readonly Remark[];
  readonly files: readonly CarriedFile[];
  /** Values that stand beside the text: the metadata table of a web page, in Chinese keys of a record. */
  readonly values: Readonly<Record<string, unknown>>;
}
