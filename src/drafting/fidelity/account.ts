import type { Fate } from '../compose.ts';
import { plainCharacters, shownCharacters } from '../markdown-text.ts';
import type { Recognised } from '../recognise/recognise.ts';
import type { Remark } from '../source-block.ts';

/** What became of a source, whole: nothing of it is missing here. */
export interface Account {
  readonly file: string;
  readonly paragraphs: Tally;
  readonly tables: Tally;
  readonly images: { readonly total: number; readonly carried: number };
  readonly fates: readonly Fate[];
  readonly remarks: readonly Remark[];
  /** Blocks that should stand in the draft and were not found again when it was read back. */
  readonly unverified: readonly Fate[];
  /** Values to look at, `施行日期: 2026-05-01`. */
  readonly toConfirm: readonly string[];
}

/** How many there were, and where they went. Blank lines are not counted. */
export interface Tally {
  readonly total: number;
  readonly carried: number;
  readonly moved: number;
  readonly leftOut: number;
}

/** Accounts for every block, and reads the draft back: what was carried must be found in it, character by character and in order. */
export function accountFor({ source, toConfirm }: Recognised, fates: readonly Fate[], body: string): Account {
  const shown = shownCharacters(body);
  let from = 0;
  const unverified = fates.filter(({ fate, named: { block } }) => {
    if (fate !== '正文') return false;
    const pieces =
      block.type === 'table' ? block.text.split(/[\t\n]/) : [block.text.replace(/\s*\n\s*/g, '')];
    return !pieces.every((piece) => {
      const wanted = plainCharacters(piece);
      // Within a table a merged cell is told again, so cells need no order among themselves.
      const at = shown.indexOf(wanted, block.type === 'table' ? 0 : from);
      if (at >= 0 && block.type === 'paragraph') from = at + wanted.length;
      return at >= 0;
    });
  });
  const images = source.blocks.reduce((sum, block) => sum + block.images, 0);
  const leftImages = fates
    .filter(({ fate }) => fate !== '正文')
    .reduce((sum, { named }) => sum + named.block.images, 0);
  const lost = source.remarks.filter(({ what }) => what.startsWith('图片（')).length;
  return {
    file: source.file,
    paragraphs: tally(fates, 'paragraph'),
    tables: tally(fates, 'table'),
    images: { total: images + lost, carried: images - leftImages },
    fates,
    remarks: source.remarks,
    unverified,
    toConfirm,
  };
}

function tally(fates: readonly Fate[], type: 'paragraph' | 'table'): Tally {
  const own = fates.filter(({ named, fate }) => named.block.type === type && fate !== '空行');
  const count = (wanted: Fate['fate']) => own.filter(({ fate }) => fate === wanted).length;
  return { total: own.length, carried: count('正文'), moved: count('著录项'), leftOut: count('没有带过来') };
}
