import { isAlias, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import { regularDocumentNumber } from '../archive/document-number.ts';
import type { Table } from '../schemas/field.ts';
import { type Kind, kinds } from '../schemas/kinds.ts';

/** One number that was put right. Lines count from 1. */
export interface NumberFix {
  readonly line: number;
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

const FRONT_MATTER = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)^---[ \t]*\r?$/m;
const OWN_NUMBER = '发文字号';

/**
 * Puts document numbers in a record's front matter right: 发文字号, and the fields that refer to policies. Only brackets and spaces, since
 * these are certain; every other character of the file, and all of its text, stays as it was.
 */
export function fixDocumentNumbers(
  kind: Kind,
  source: string,
): { text: string; fixes: readonly NumberFix[] } {
  const [, opening = '', yaml = ''] =
    source.startsWith('---') || source.startsWith('\uFEFF---') ? (FRONT_MATTER.exec(source) ?? []) : [];
  const document = parseDocument(yaml, { schema: 'failsafe' });
  if (!isMap(document.contents) || document.errors.length > 0) return { text: source, fixes: [] };
  const keys = keysOfNumbers(kinds[kind].table);
  const fixes: (NumberFix & { start: number; end: number })[] = [];
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || !keys.has(String(key.value)) || !isNode(value) || isAlias(value)) continue;
    for (const node of isSeq(value) ? value.items : [value]) {
      if (!isScalar(node) || !node.range || typeof node.value !== 'string') continue;
      const [start, end] = [opening.length + node.range[0], opening.length + node.range[1]];
      const before = source.slice(start, end);
      const after = fixed(node.value);
      // A quoted or folded value is written otherwise than it is meant; the words inside are exchanged, the quotes stay.
      if (after === undefined || !before.includes(node.value)) continue;
      fixes.push({
        line: source.slice(0, start).split('\n').length,
        key: String(key.value),
        before: node.value,
        after,
        start,
        end,
      });
    }
  }
  const text = fixes.reduceRight(
    (whole, { start, end, before, after }) =>
      whole.slice(0, start) + whole.slice(start, end).replace(before, () => after) + whole.slice(end),
    source,
  );
  return { text, fixes: fixes.map(({ line, key, before, after }) => ({ line, key, before, after })) };
}

/** The number with brackets and spaces put right; undefined where nothing is wrong or more than that. */
function fixed(number: string): string | undefined {
  const regular = regularDocumentNumber(number);
  return regular !== undefined && regular !== number && bare(regular) === bare(number) ? regular : undefined;
}

function bare(number: string): string {
  return number.normalize('NFKC').replace(/[\s\u200b-\u200d\ufeff[\](){}〔〕【】〖〗「」《》<>]/g, '');
}

function keysOfNumbers(table: Table): ReadonlySet<string> {
  const referring = Object.values(table).filter(({ refersTo }) => refersTo === 'policy');
  return new Set([OWN_NUMBER, ...referring.map(({ key }) => key)]);
}
