import type { Answer, SearchRequest } from './search.ts';
import type { Suggestion } from './suggest.ts';
import type { Question, Reply } from './worker.ts';

/** The worker that searches, started with the first question. */
export class Asker {
  readonly #folder: string;
  readonly #waiting = new Map<number, { resolve(reply: Reply): void; reject(error: Error): void }>();
  #worker: Worker | undefined;
  #asked = 0;

  /** `folder` is the address of the index, ending in `/`. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The answer to a request. Rejects where the index can't be read. */
  async answer(request: SearchRequest): Promise<Answer> {
    return (await this.#ask(request)).answer as Answer;
  }

  /** Suggestions for what has been typed. Rejects where the index can't be read. */
  async suggestions(typed: string): Promise<readonly Suggestion[]> {
    return (await this.#ask(typed)).suggestions ?? [];
  }

  #ask(request: SearchRequest | string): Promise<Reply> {
    const id = ++this.#asked;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker ??= this.#start();
      this.#worker.postMessage({ id, folder: this.#folder, request } satisfies Question);
    });
  }

  #start(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const waiting = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if (data.failure === undefined) waiting?.resolve(data);
      else waiting?.reject(new Error(data.failure));
    });
    worker.addEventListener('error', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('the search could not be started'));
      this.#waiting.clear();
      this.#worker = undefined;
    });
    return worker;
  }
}
