import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Place } from '../../archive/finding.ts';
import { locateInBody } from '../../archive/locate.ts';
import type { AnyRecord } from '../../archive/records.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();
const known = new WeakMap<AnyRecord, Root>();

// Parsing takes longer than all other rules together, and most official texts hold none of these.
const HOLDS_MARKUP = /<|\]\(|\]:|!\[|https?:|www\./i;

/** A record's text as Markdown reads it; undefined where it holds no link, picture or HTML. Several rules ask, so each text is parsed once. */
export function bodyTree(record: AnyRecord): Root | undefined {
  if (!HOLDS_MARKUP.test(record.body)) return undefined;
  const tree = known.get(record) ?? parser.parse(record.body);
  known.set(record, tree);
  return tree;
}

/** Where a node of a record's text stands. */
export function placeOfNode(record: AnyRecord, node: Nodes): Place {
  return locateInBody(record, node.position?.start.offset ?? 0);
}
