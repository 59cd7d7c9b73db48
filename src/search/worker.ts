import { SearchIndex } from './engine.ts';
import { type Answer, type SearchRequest, search } from './search.ts';

/** A question to the worker; the first opens the index. */
export interface Question {
  readonly id: number;
  /** Address of the index, ending in `/`. */
  readonly folder: string;
  readonly request: SearchRequest;
}

/** What the worker says to a question. */
export type Reply =
  | { readonly id: number; readonly answer: Answer }
  | { readonly id: number; readonly failure: string };

let opened: Promise<SearchIndex> | undefined;

self.addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const { id, folder, request } = data;
  try {
    opened ??= SearchIndex.open(folder);
    self.postMessage({ id, answer: await search(await opened, request) } satisfies Reply);
  } catch (error) {
    // The next question tries anew: the line may be back.
    opened = undefined;
    self.postMessage({ id, failure: error instanceof Error ? error.message : String(error) } satisfies Reply);
  }
});
