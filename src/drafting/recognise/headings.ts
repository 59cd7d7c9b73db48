import type { Heading, Paragraph } from 'mdast';
import { NUMERALS } from '../../markdown/numerals.ts';
import type { SourceBlock } from '../source-block.ts';
import type { NamedBlock } from './parts.ts';

const LONGEST_HEADING = 50;
const LOWEST = 6;

// From the widest to the narrowest; the rank is the position.
const NUMBERS: readonly RegExp[] = [
  new RegExp(`^第\\s*[${NUMERALS}]+\\s*(?:编|篇|部分)`),
  new RegExp(`^第\\s*[${NUMERALS}]+\\s*章`),
  new RegExp(`^第\\s*[${NUMERALS}]+\\s*节`),
  /^[〇零一二三四五六七八九十百]+、/,
  /^[（(][〇零一二三四五六七八九十百]+[）)]/,
  /^\d{1,2}[.．、](?!\d)/,
  /^[（(]\d{1,2}[）)]/,
];
const [SECTION, COUNTED] = [2, 3];

/** How deep each block's heading stands in Markdown, 2 for ##; undefined for running text. */
export function headingDepths(blocks: readonly NamedBlock[]): (Heading['depth'] | undefined)[] {
  const ranks = blocks.map(({ block, part }, index) =>
    part === '正文' && isHeading(blocks, index) ? rankOf(block) : undefined,
  );
  const open: number[] = [];
  return ranks.map((rank, index) => {
    // What is annexed begins anew.
    if (blocks[index]?.part === '附件标志') open.length = 0;
    if (rank === undefined) return undefined;
    while ((open.at(-1) ?? -1) >= rank) open.pop();
    open.push(rank);
    return Math.min(open.length + 1, LOWEST) as Heading['depth'];
  });
}

/** A paragraph's nodes as a heading. */
export function asHeading(nodes: SourceBlock['nodes'], depth: Heading['depth']): SourceBlock['nodes'] {
  return nodes.map((node) =>
    node.type === 'paragraph'
      ? ({ type: 'heading', depth, children: (node as Paragraph).children } as Heading)
      : node,
  );
}

function rankOf({ text, outline }: SourceBlock): number | undefined {
  const rank = NUMBERS.findIndex((pattern) => pattern.test(text.trim()));
  if (rank >= 0) return rank;
  return outline === undefined ? undefined : SECTION + outline;
}

/**
 * A numbered line is a heading where it is short, ends no sentence, and either its look says so (黑体, 楷体, bold, centred, a heading's style)
 * or running text of its own follows: a bare list 1. 2. 3. has none.
 */
function isHeading(blocks: readonly NamedBlock[], at: number): boolean {
  const { block } = blocks[at] as NamedBlock;
  const text = block.text.trim();
  const rank = rankOf(block);
  if (rank === undefined || block.type === 'table' || block.isBullet || block.images > 0) return false;
  if (
    text.length > LONGEST_HEADING ||
    /[。；：！？，;:,]$/.test(text) ||
    /[。；]/.test(text) ||
    text.includes('\n')
  )
    return false;
  if (rank <= SECTION || block.outline !== undefined) return true;
  const looks =
    block.isBold ||
    block.isCentred ||
    (rank === COUNTED ? block.typeface === '黑体' : rank === COUNTED + 1 && block.typeface === '楷体');
  return looks || hasTextBelow(blocks, at, rank);
}

function hasTextBelow(blocks: readonly NamedBlock[], at: number, rank: number): boolean {
  const next = blocks.slice(at + 1).find(({ part }) => part !== '空行');
  if (next?.part !== '正文') return false;
  const nextRank = rankOf(next.block);
  return nextRank === undefined || nextRank > rank;
}
