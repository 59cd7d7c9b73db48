import type { Passage } from './text-file.ts';

/** The paragraphs of a text, each with the clause anchor under which it stands. */
export function paragraphsOf(body: string): Passage[] {
  return body
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/^#+\s*/, '').trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph): Passage => [paragraph]);
}
