import { INVISIBLE, plainDigits, withoutEntities } from './characters.ts';

/**
 * What stands between two groups of digits. glue = nothing that a reader sees (emphasis, zero-width characters);
 * space, hyphen = within a line; line = the number goes on in the next line; cell = in the next cell of a table.
 */
export type Joint = 'glue' | 'space' | 'hyphen' | 'line' | 'cell';

/** One unbroken group of digits; an X after them is a group of its own. Offsets count UTF-16 units. */
export interface Group {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/** Groups of digits between which stands nothing that a reader would call text, and what joins each to the next. */
export interface Run {
  readonly text: string;
  readonly groups: readonly Group[];
  /** One fewer than the groups. */
  readonly joints: readonly Joint[];
}

const GROUP = /[0-9０-９]+|(?<![A-Za-z])[XxＸｘ](?![A-Za-z])|[〇○零一二三四五六七八九]{11,}/g;
const IS_X = /[XxＸｘ]/;
const LONGEST_JOINT = 80;
const JOINT = new RegExp(`^[\\s${INVISIBLE}*_~\`\\\\>|｜()（）\\-‐‑‒–—―－﹣.．·•・]+$`);
const UNSEEN = new RegExp(`[${INVISIBLE}*~\`\\\\]`, 'g');

/** The runs of digits of a text that hold at least `least` digits, full-width and Chinese ones included. */
export function digitRuns(text: string, least: number): Run[] {
  const source = withoutEntities(text);
  const runs: Run[] = [];
  let groups: Group[] = [];
  let joints: Joint[] = [];
  let digits = 0;
  for (const match of source.matchAll(GROUP)) {
    const [written] = match;
    const start = match.index;
    const last = groups.at(-1);
    const joint = last && jointOf(source, last.end, start);
    if (IS_X.test(written) && !joint) continue;
    if (joint) joints.push(joint);
    else {
      if (digits >= least) runs.push({ text: source, groups, joints });
      [groups, joints, digits] = [[], [], 0];
    }
    groups.push({
      digits:
        written.length < 11 && written < 'Ａ' && !/[０-９x]/.test(written) ? written : plainDigits(written),
      start,
      end: start + written.length,
    });
    digits += written.length;
  }
  if (digits >= least) runs.push({ text: source, groups, joints });
  return runs;
}

function jointOf(text: string, from: number, to: number): Joint | undefined {
  if (from === to) return 'glue';
  if (to - from > LONGEST_JOINT) return undefined;
  const between = text.slice(from, to);
  // A masked number is held together by asterisks; it must not look like a whole one.
  if (!JOINT.test(between) || between.includes('***')) return undefined;
  if (/[|｜\t]/.test(between)) return 'cell';
  if (between.includes('\n')) return 'line';
  const seen = between.replaceAll(UNSEEN, '');
  if (seen === '') return 'glue';
  return /^[\s_·•・>]+$/.test(seen) ? 'space' : 'hyphen';
}
