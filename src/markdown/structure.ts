import { type Plugin, unified } from 'unified';
import { anchorClauses } from './clause-anchors.ts';
import { anchorHeadings } from './headings.ts';
import { joinLines } from './lines.ts';
import { showRedactions } from './redactions.ts';

/** What a page and the search index have in common: lines joined, redactions told, headings and clauses anchored. */
export function structured(parser: Plugin) {
  return unified().use(parser).use(joinLines).use(showRedactions).use(anchorHeadings).use(anchorClauses);
}
