import { comparable, normalise } from './encoder.ts';
import type { Passage } from './text-file.ts';

/** A piece of text; marked where it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** What is shown of a record's text: the pieces in order, and the anchor at which they stand. */
export interface Excerpt {
  readonly pieces: readonly Piece[];
  readonly anchor: string | undefined;
  /** Title of the attachment in which they stand. */
  readonly attachment: string | undefined;
}

/** A passage longer than so many characters says more than a fact does. */
const TELLING = 24;
/** Characters shown before the phrase, and of the whole. */
const BEFORE = 24;
const LENGTH = 96;

/** The passage that holds the most of the wanted phrases, cut around the first and with all of them marked. */
export function excerptOf(passages: readonly Passage[], wanted: readonly string[]): Excerpt | undefined {
  let best: { passage: Passage; weight: number } | undefined;
  const most = wanted.length * 2 + 1;
  for (const passage of passages) {
    const text = comparable(passage[0]);
    const found = wanted.filter((phrase) => text.includes(phrase)).length;
    const weight = found * 2 + (text.length > TELLING ? 1 : 0);
    if (found > 0 && weight > (best?.weight ?? 0)) best = { passage, weight };
    if (best?.weight === most) break;
  }
  if (!best) return undefined;
  const [text, anchor, attachment] = best.passage;
  return { pieces: cutAround(mark(text, wanted)), anchor: anchor || undefined, attachment };
}

/** A text with all occurrences of the wanted phrases marked. */
export function mark(text: string, wanted: readonly string[]): Piece[] {
  const { characters, offsets } = withOffsets(text);
  const isMarked = new Uint8Array(text.length);
  for (const phrase of wanted) {
    for (
      let at = characters.indexOf(phrase);
      phrase !== '' && at >= 0;
      at = characters.indexOf(phrase, at + phrase.length)
    ) {
      const end = offsets[at + phrase.length - 1] as number;
      // What the comparison leaves out, a bracket say, belongs to the phrase that it stands in.
      isMarked.fill(1, offsets[at], end + ((text.codePointAt(end) as number) > 0xffff ? 2 : 1));
    }
  }
  const pieces: Piece[] = [];
  let start = 0;
  for (let i = 1; i <= text.length; i++) {
    if (i < text.length && isMarked[i] === isMarked[start]) continue;
    pieces.push({ text: text.slice(start, i), isMarked: isMarked[start] === 1 });
    start = i;
  }
  return pieces;
}

/** The comparable form of a text, and for each of its UTF-16 units where it stands in the text. */
function withOffsets(text: string): { characters: string; offsets: number[] } {
  let characters = '';
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    const kept = comparable(normalise(character));
    characters += kept;
    for (let i = 0; i < kept.length; i++) offsets.push(at);
    at += character.length;
  }
  return { characters, offsets };
}

function cutAround(pieces: readonly Piece[]): Piece[] {
  const first = pieces.findIndex(({ isMarked }) => isMarked);
  const before = pieces
    .slice(0, Math.max(first, 0))
    .map(({ text }) => text)
    .join('');
  const start = before.length > BEFORE ? before.length - BEFORE : 0;
  const kept: Piece[] =
    start > 0
      ? [{ text: `…${before.slice(start)}`, isMarked: false }]
      : before === ''
        ? []
        : [{ text: before, isMarked: false }];
  let left = LENGTH - (before.length - start);
  for (const piece of pieces.slice(Math.max(first, 0))) {
    // A phrase is never cut, however long it is.
    const text = piece.isMarked ? piece.text : piece.text.slice(0, Math.max(left, 0));
    if (text !== '') kept.push({ text, isMarked: piece.isMarked });
    if (text.length < piece.text.length) return [...kept, { text: '…', isMarked: false }];
    left -= text.length;
  }
  return kept;
}
