import { readYaml, splitFrontMatter } from '../archive/front-matter.ts';
import type { FindKind } from '../archive/inspection.ts';
import { isTable } from '../archive/read-record.ts';
import { plainDigits } from './characters.ts';
import type { Find } from './find.ts';
import { findInText } from './find-in-text.ts';
import { findInYaml } from './find-in-yaml.ts';
import { type Inspector, inspectAttachments } from './inspect-attachments.ts';
import { decodeText } from './plain-text.ts';

/** A find in one version of a file, with what tells it from others there; `value` never leaves the search. */
export interface VersionFind {
  readonly kind: FindKind;
  readonly masked: string;
  readonly where: string;
  readonly value: string;
}

/** What a version of a text file gave away, but for what it allowed itself. */
export function findInTextVersion(path: string, bytes: Buffer, allowed: ReadonlySet<string>): VersionFind[] {
  const text = decodeText(bytes).replace(/\r\n?/g, '\n');
  if (!/\.(md|ya?ml|txt|csv|json|html?)$/i.test(path) || text.includes('\0')) return [];
  const parts = splitFrontMatter(text);
  const own = new Set([...allowed, ...allowedIn(parts?.frontMatter)]);
  const finds: readonly Find[] = /\.ya?ml$/i.test(path)
    ? findInYaml(text)
    : parts
      ? [
          ...findInYaml(parts.frontMatter).map((one) => ({
            ...one,
            offset: one.offset + text.indexOf(parts.frontMatter, 3),
          })),
          ...inBody(text, parts.body),
        ]
      : findInText(text);
  return finds
    .map((one) => ({
      ...one,
      value: valueIn(one, text),
      where: `当时的第 ${text.slice(0, one.offset).split('\n').length} 行`,
    }))
    .filter(({ value }) => !own.has(value));
}

function inBody(text: string, body: string): Find[] {
  const start = text.length - body.length;
  return findInText(body).map((one) => ({ ...one, offset: one.offset + start }));
}

function allowedIn(frontMatter: string | undefined): string[] {
  const value = frontMatter?.includes('允许号码') ? readYaml(frontMatter, 2).value : undefined;
  const entries = isTable(value) && Array.isArray(value['允许号码']) ? value['允许号码'] : [];
  return entries.flatMap((entry) => (isTable(entry) ? [plainDigits(String(entry['号码'] ?? ''))] : []));
}

/** What a version of an attachment gave away. */
export async function findInAttachmentVersion(
  path: string,
  bytes: Buffer,
  inspector: Inspector,
  allowed: ReadonlySet<string>,
): Promise<VersionFind[]> {
  const inspections = await inspectAttachments({ paths: [path], read: () => bytes }, { inspector });
  const inspection = inspections.get(path);
  const digests = new Set([...allowed].map((digits) => inspection?.digestOf(digits)));
  return (inspection?.finds ?? [])
    .filter(({ digest }) => digest === undefined || !digests.has(digest))
    .map(({ kind, masked, where }) => ({ kind, masked, where, value: `${masked} ${where}` }));
}

function valueIn({ kind, masked, offset, length }: Find, text: string): string {
  return kind.endsWith('number') ? plainDigits(text.slice(offset, offset + length)) : masked;
}
