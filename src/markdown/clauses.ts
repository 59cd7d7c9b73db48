import { NUMERALS, numberOf } from './numerals.ts';
import { type ProseLine, visitProseLines } from './prose-lines.ts';

/** A clause of a text, 第五条 or 五、, and the permanent anchor that it can be cited by. */
export interface Clause {
  /** `clause-5`; `clause-5-1` for 第五条之一; `text-2-clause-5` in a second text that numbers anew. */
  readonly anchor: string;
  readonly number: number;
  /** As typed, without spaces: 第五条, 五、, 第五条之一. */
  readonly label: string;
  /** UTF-16 offset of the label in the body. */
  readonly offset: number;
}

interface Candidate {
  readonly number: number;
  /** The 一 of 之一; 0 without. */
  readonly sub: number;
  readonly label: string;
  readonly offset: number;
  /** False where it may as well be a sentence that begins with a reference: then only the sequence decides. */
  readonly isPlain: boolean;
}

const INDENT = String.raw`^(?:\s|&(?:emsp|ensp|nbsp|#12288);)*(?:#{1,6}\s+)?(?:\*\*|__)?`;
const ARTICLE = new RegExp(
  `${INDENT}(第\\s*([${NUMERALS}]{1,9})\\s*条(?:之([${NUMERALS}]{1,4}))?)(?:\\*\\*|__)?`,
);
const COUNTED = new RegExp(`${INDENT}(([〇零一二三四五六七八九十百千]{1,9})、)(?:\\*\\*|__)?`);
const REFERENCE =
  /^(?:[、，,的]|之?规定|所[称列述指规]|[和与及至到]第|或者?第|\s*第[一二三四五六七八九十\d]+[款项条])/;
const NUMERAL_FOLLOWS = /^[〇零一二三四五六七八九十百千]/;

/**
 * The clauses of a text: its 第…条, or where it has none its paragraphs 一、二、三、 numbered through the text.
 * Pure work on the string, so that pages, rules and search give the same anchors.
 */
export function clausesOf(body: string): Clause[] {
  const articles: Candidate[] = [];
  const counted: Candidate[] = [];
  visitProseLines(body, (line) => {
    const article = articleAt(line);
    if (article) articles.push(article);
    const paragraph = line.isHeading ? undefined : countedAt(line);
    if (paragraph) counted.push(paragraph);
  });
  const byArticle = inRuns(articles, 1);
  if (byArticle.some(({ number }) => number === 1)) return byArticle;
  // A lone 第五条 in a text that counts 一、二、三、 is one that it quotes.
  const byCount = inRuns(counted, 2);
  return byCount.length > 0 ? byCount : byArticle;
}

function articleAt({ text, offset, beginsParagraph }: ProseLine): Candidate | undefined {
  const match = text.includes('条') ? ARTICLE.exec(text) : null;
  const rest = match ? text.slice(match[0].length) : '';
  if (!match || REFERENCE.test(rest)) return undefined;
  const [whole, typed = '', number = '', sub] = match;
  const isPlain = beginsParagraph && (/[*_]$/.test(whole) || /^(?:[\s【:：]|&[a-z#]|$)/.test(rest));
  return candidate(typed, number, sub, offset + match[0].lastIndexOf(typed), isPlain);
}

function countedAt({ text, offset, beginsParagraph }: ProseLine): Candidate | undefined {
  const match = COUNTED.exec(text);
  if (!match) return undefined;
  const [whole, typed = '', number = ''] = match;
  const isPlain = beginsParagraph && !NUMERAL_FOLLOWS.test(text.slice(whole.length));
  return candidate(typed, number, undefined, offset + whole.lastIndexOf(typed), isPlain);
}

function candidate(typed: string, number: string, sub: string | undefined, offset: number, isPlain: boolean) {
  const value = numberOf(number);
  if (Number.isNaN(value)) return undefined;
  return { number: value, sub: sub ? numberOf(sub) : 0, label: typed.replace(/\s+/g, ''), offset, isPlain };
}

// How many candidates ahead, and runs back, tell whether a number is in its turn.
const FORESIGHT = 8;

/** Sorts candidates into runs: one for the text, one for each annexed text that numbers anew. */
function inRuns(candidates: readonly Candidate[], shortest: number): Clause[] {
  const runs: Candidate[][] = [];
  candidates.forEach((one, index) => {
    const next = candidates.slice(index + 1, index + 1 + FORESIGHT);
    if (!one.isPlain && next[0]?.isPlain && isSame(one, next[0])) return;
    const goesOn = runs.slice(-FORESIGHT).findLast((run) => follows(run.at(-1), one));
    const isFirst = one.number === 1 && one.sub === 0;
    const beginsAnew =
      isFirst && ((one.isPlain && shortest === 1) || next.some((later) => follows(one, later)));
    const last = runs.at(-1);
    if (goesOn) goesOn.push(one);
    else if (beginsAnew || (one.isPlain && !last && shortest === 1)) runs.push([one]);
    else if (one.isPlain) last?.push(one);
  });
  return runs
    .filter((run) => run.length >= shortest)
    .flatMap((run, index) => withAnchors(run, index === 0 ? '' : `text-${index + 1}-`))
    .sort((a, b) => a.offset - b.offset);
}

function follows(before: Candidate | undefined, one: Candidate | undefined): boolean {
  if (!before || !one) return false;
  return one.sub === 0
    ? one.number === before.number + 1
    : one.number === before.number && one.sub === before.sub + 1;
}

function isSame(one: Candidate, other: Candidate): boolean {
  return one.number === other.number && one.sub === other.sub;
}

function withAnchors(run: readonly Candidate[], prefix: string): Clause[] {
  const times = new Map<string, number>();
  return run.map(({ number, sub, label, offset }) => {
    const anchor = `${prefix}clause-${number}${sub ? `-${sub}` : ''}`;
    const time = (times.get(anchor) ?? 0) + 1;
    times.set(anchor, time);
    // Two dashes: clause-5-2 is 第五条之二.
    return { anchor: time === 1 ? anchor : `${anchor}--${time}`, number, label, offset };
  });
}
