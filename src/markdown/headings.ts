import type { Heading, Root } from 'mdast';
import { addClass, setAnchor } from './classes.ts';
import { linkLabel } from './clause-anchors.ts';
import { contextOf } from './context.ts';
import { shownText } from './lines.ts';
import { NUMERALS, numberOf } from './numerals.ts';
import { walk } from './walk.ts';

const LOWEST_LEVEL = 6;

// From the widest to the narrowest division of a text: what a heading begins with, and how its anchor is made.
const DIVISIONS: readonly [RegExp, string][] = [
  [new RegExp(`^第\\s*([${NUMERALS}]+)\\s*(?:编|篇|部分)`), 'division-'],
  [new RegExp(`^第\\s*([${NUMERALS}]+)\\s*章`), 'chapter-'],
  [new RegExp(`^第\\s*([${NUMERALS}]+)\\s*节`), 'section-'],
  [/^([〇零一二三四五六七八九十百]+)、/, 'part-'],
  [/^[（(]([〇零一二三四五六七八九十百]+)[）)]/, ''],
  [/^([0-9０-９]{1,3})(?:[．、]|\.(?!\d))/, ''],
  [/^[（(]([0-9０-９]{1,3})[）)]/, ''],
];
const CHAPTER = 1;

interface Division {
  /** How many # were typed. */
  readonly depth: number;
  readonly rank: number;
  readonly anchor: string;
}

/** remark plugin: levels of headings without a gap, from the top level of the page's text, and their anchors, `chapter-3-section-2`. */
export function anchorHeadings() {
  return (tree: Root, file: { data: object }): void => {
    const { clauseLines, clauses, topLevel } = contextOf(file);
    const typed: number[] = [];
    const nameHeading = headingNames();
    walk(tree, (heading) => {
      if (heading.type !== 'heading') return;
      while ((typed.at(-1) ?? 0) >= heading.depth) typed.pop();
      typed.push(heading.depth);
      const depth = heading.depth;
      const level = Math.min(topLevel + typed.length - 1, LOWEST_LEVEL);
      heading.depth = level as Heading['depth'];
      const clause = clauseLines.get(heading.position?.start.line ?? 0);
      setAnchor(heading, clause?.anchor ?? nameHeading(shownText(heading).trim(), depth));
      if (!clause) return;
      clauses.push(clause);
      addClass(heading, 'clause');
      linkLabel(heading, clause);
    });
  };
}

function headingNames(): (label: string, depth: number) => string {
  const above: Division[] = [];
  const times = new Map<string, number>();
  let unnumbered = 0;
  return (label, depth) => {
    const rank = DIVISIONS.findIndex(([beginning]) => beginning.test(label));
    const [beginning, kind] = DIVISIONS[rank] ?? [];
    if (!beginning) {
      while ((above.at(-1)?.depth ?? 0) >= depth) above.pop();
      return `heading-${++unnumbered}`;
    }
    while ((above.at(-1)?.rank ?? -1) >= rank) above.pop();
    const number = numberOf(beginning.exec(label)?.[1] ?? '');
    // Chapters run on through the divisions above them.
    const prefix = rank <= CHAPTER ? '' : (above.at(-1)?.anchor ?? (kind ? '' : 'item'));
    const name = `${prefix}${prefix ? '-' : ''}${kind}${number}`;
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    const anchor = time === 1 ? name : `${name}--${time}`;
    above.push({ depth, rank, anchor });
    return anchor;
  };
}
