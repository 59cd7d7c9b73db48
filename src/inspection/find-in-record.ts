import type { Place } from '../archive/finding.ts';
import { locate, locateInBody } from '../archive/locate.ts';
import type { AnyRecord } from '../archive/records.ts';
import { plainDigits } from './characters.ts';
import type { Find } from './find.ts';
import { findInName, findInText } from './find-in-text.ts';
import { findInYaml } from './find-in-yaml.ts';

/** A find in what a clerk wrote. */
export interface PlacedFind extends Pick<Find, 'kind' | 'masked'> {
  readonly place: Place;
  /** In the clerk's words: `正文`, `标题`, `文件名`. */
  readonly where: string;
}

const found = new WeakMap<AnyRecord, readonly PlacedFind[]>();

/** What a record's own file gives away, front matter, text and name, but for its 允许号码. Attachments are looked at elsewhere. */
export function findInRecord(record: AnyRecord): readonly PlacedFind[] {
  const known = found.get(record) ?? look(record);
  found.set(record, known);
  return known;
}

/** The numbers that a record says are meant to be public, as plain digits. */
export function allowedDigits(record: AnyRecord | undefined): ReadonlySet<string> {
  const allowed = record && 'allowedNumbers' in record ? record.allowedNumbers : [];
  return new Set(allowed.map(({ number }) => plainDigits(number)));
}

function look(record: AnyRecord): PlacedFind[] {
  const allowed = allowedDigits(record);
  const isAllowed = (text: string, { offset, length }: Find) =>
    allowed.size > 0 && isOneOf(allowed, text.slice(offset, offset + length));
  const name = findInName(record.file).map(({ kind, masked }) => ({
    kind,
    masked,
    place: headOf(record),
    where: '文件名',
  }));
  const matter = findInYaml(record.frontMatter)
    .filter((one) => !isAllowed(record.frontMatter, one))
    .map(({ kind, masked, offset, key }) => ({
      kind,
      masked,
      where: `“${key}”`,
      place: placeInText(record.file, record.frontMatter, offset, 2),
    }));
  const title = 'title' in record && record.title ? findInName(record.title) : [];
  const titleFinds = title
    .filter(
      (one) =>
        !isAllowed(record.kind === 'report' ? '' : (record.title ?? ''), one) &&
        !matter.some(({ kind, where }) => kind === one.kind && where === '“标题”'),
    )
    .map(({ kind, masked }) => ({ kind, masked, where: '“标题”', place: locate(record, ['标题']) }));
  const body = findInText(record.body)
    .filter((one) => !isAllowed(record.body, one))
    .map(({ kind, masked, offset }) => ({
      kind,
      masked,
      where: '正文',
      place: locateInBody(record, offset),
    }));
  return [...name, ...matter, ...titleFinds, ...body];
}

function isOneOf(allowed: ReadonlySet<string>, written: string): boolean {
  const digits = plainDigits(written);
  return allowed.has(digits) || allowed.has(digits.replace(/^(00)?86/, ''));
}

function headOf(record: AnyRecord): Place {
  return { file: record.file, line: 1, column: 1 };
}

/** Where a character stands in a file of which the text is a part that begins on `firstLine`. */
export function placeInText(file: string, text: string, offset: number, firstLine: number): Place {
  const before = text.slice(0, offset);
  const line = before.split('\n').length - 1;
  return { file, line: firstLine + line, column: offset - (before.lastIndexOf('\n') + 1) + 1 };
}
