import type { Nodes, Root } from 'mdast';
import type { Place } from '../../archive/finding.ts';
import type { AnyRecord } from '../../archive/records.ts';
import { parseProse } from '../../markdown/parse.ts';

const known = new WeakMap<AnyRecord, Root>();

// Most official texts hold none of these, and parsing takes longer than all other rules together.
const HOLDS_MARKUP = /<|\]\(|\]:|!\[/;

/** A record's text as the pages read it; undefined where it holds no link, picture or HTML. Several rules ask, so each text is parsed once. */
export function bodyTree(record: AnyRecord): Root | undefined {
  if (!HOLDS_MARKUP.test(record.body)) return undefined;
  const tree = known.get(record) ?? parseProse(record.body);
  known.set(record, tree);
  return tree;
}

/** Where a node of a record's text stands. */
export function placeOfNode({ file, bodyLine }: AnyRecord, { position }: Nodes): Place {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return { file, line: bodyLine + line - 1, column };
}
