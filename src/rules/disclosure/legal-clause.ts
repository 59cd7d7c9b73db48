/** Whether a ground names a law and a clause of it: 《…》第…条. */
export function isLegalClause(ground: string): boolean {
  return /《[^》]+》\s*第[〇零一二两三四五六七八九十百千\d]+条/.test(ground);
}
