import type { SearchIndex } from './engine.ts';
import { findAll, wantedBy } from './find.ts';
import { formsOf } from './forms.ts';
import { ranks } from './query.ts';

/** A record whose title or number holds what is being typed. */
export interface Suggestion {
  readonly title: string;
  readonly number: string | undefined;
  readonly path: string;
}

/** Each suggestion costs a small file. */
const MOST = 6;

/** Records whose title or number holds what has been typed so far, those that begin with it first; none for less than two characters. */
export async function suggest(index: SearchIndex, typed: string): Promise<Suggestion[]> {
  const [form = ''] = formsOf(typed);
  if ([...form].length < 2) return [];
  const hits = await findAll(
    index,
    wantedBy(form, () => []),
  );
  const best = hits
    .filter(({ rank }) => rank < ranks.indexOf('body'))
    .sort((a, b) => a.rank - b.rank || b.facts.day - a.facts.day || (a.name < b.name ? -1 : 1))
    .slice(0, MOST);
  const texts = await Promise.all(best.map(({ name }) => index.text(name)));
  return texts.map(({ title, number, path }) => ({ title, number, path }));
}
