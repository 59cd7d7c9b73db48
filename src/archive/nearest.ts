import { closest, distance } from 'fastest-levenshtein';

/** The known word that is written most like this one, if one is near enough to be meant. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || word.length > 100) return undefined;
  const found = closest(word, known);
  return distance(word, found) <= Math.max(1, Math.ceil(Math.max(word.length, found.length) / 2)) &&
    sharesACharacter(word, found)
    ? found
    : undefined;
}

function sharesACharacter(a: string, b: string): boolean {
  return [...a].some((character) => b.includes(character));
}
