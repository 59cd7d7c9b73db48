import { SearchIndex } from './engine.ts';
import { type Answer, type SearchRequest, search } from './search.ts';
import { type Suggestion, suggest } from './suggest.ts';

/** A question to the worker; the first opens the index. */
export interface Question {
  readonly id: number;
  /** Address of the index, ending in `/`. */
  readonly folder: string;
  /** What is looked for, or what has been typed so far. */
  readonly request: SearchRequest | string;
}

/** What the worker says to a question. */
export interface Reply {
  readonly id: number;
  readonly answer?: Answer;
  readonly suggestions?: readonly Suggestion[];
  readonly failure?: string;
}

let opened: Promise<SearchIndex> | undefined;

self.addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const { id, folder, request } = data;
  try {
    opened ??= SearchIndex.open(folder);
    const index = await opened;
    const said =
      typeof request === 'string'
        ? { suggestions: await suggest(index, request) }
        : { answer: await search(index, request) };
    self.postMessage({ id, ...said } satisfies Reply);
  } catch (error) {
    // The next question tries anew: the line may be back, or the index has been built anew.
    opened = undefined;
    self.postMessage({ id, failure: error instanceof Error ? error.message : String(error) } satisfies Reply);
  }
});
