/** What a text or a file may give away. */
export type FindKind =
  | 'identity number'
  | 'mobile number'
  | 'bank card number'
  | 'secrecy mark'
  | 'internal mark';

/** What a file gives away, with the value left out. */
interface InspectionFind {
  readonly kind: FindKind;
  /** `500***********1234`, `机密★`. */
  readonly masked: string;
  /** In the clerk's words: `页眉`, `工作表“Sheet2”（隐藏）`, `压缩包内 a.docx 的批注`. */
  readonly where: string;
  /** Of a number: what 允许号码 is compared with. It can be made only by who holds the file itself. */
  readonly digest?: string;
}

/** Something that a reader of the file doesn't see at first: `{ what: '批注', where: '正文' }`. */
interface HiddenContent {
  readonly what: string;
  readonly where: string;
}

/** What is wrong with a file as a file; the words of the rules stand in the rules. */
export type InspectionFault =
  | 'empty'
  | 'unreadable'
  | 'outside'
  | 'broken'
  | 'wrong type'
  | 'type not allowed'
  | 'macro'
  | 'password'
  | 'too large'
  | 'bomb'
  | 'nested too deep'
  | 'too slow';

/** A fault with the place inside the file where it is (empty = the file itself), and what was found there instead. */
export interface FaultInFile {
  readonly fault: InspectionFault;
  readonly where: string;
  readonly detail: string;
}

/** What the inspection of one attachment brought to light. */
export interface Inspection {
  /** Bytes. */
  readonly size: number;
  /** The visible text in reading order; empty where anything was found in the file that must not be repeated. */
  readonly texts: readonly { readonly where: string; readonly text: string }[];
  readonly finds: readonly InspectionFind[];
  readonly hidden: readonly HiddenContent[];
  /** Authors, devices and positions in the metadata, masked: `{ what: '作者', masked: '张**', where: '文件属性' }`. */
  readonly authors: readonly { readonly what: string; readonly masked: string; readonly where: string }[];
  readonly faults: readonly FaultInFile[];
  /** Parts whose text no machine could read: a scanned page, an old binary format, a film. */
  readonly unread: readonly string[];
  /** Makes {@link InspectionFind.digest} of a number's plain digits. Not kept anywhere. */
  digestOf(digits: string): string;
}

/** Path below the content folder → what was found in the file. */
export type Inspections = ReadonlyMap<string, Inspection>;
