import { ENCODING } from './encoder.ts';
import { type Facts, factsOf, type RecordFacts } from './facets.ts';
import type { AliasFile, PinyinFile, SimplifiedFile } from './lookup-file.ts';
import type { RecordText } from './text-file.ts';

/** What the worker uses of Pagefind. */
interface Pagefind {
  createInstance(options: Record<string, unknown>): PagefindInstance;
}

interface PagefindInstance {
  init(): Promise<void>;
  mergeIndex(path: string, options?: Record<string, unknown>): Promise<void>;
  preload(term: string): Promise<void>;
  search(
    term: string,
    options?: Record<string, unknown>,
  ): Promise<{ results: { id: string; score: number; words: number[] }[] } | null>;
}

/** The index of a portal as it is read in the browser, from the folder in which it was published. */
export class SearchIndex {
  readonly #pagefind: PagefindInstance;
  readonly #folder: string;
  /** Key of a shard → its folder and its facts. */
  readonly #shards: ReadonlyMap<string, { folder: string; facts: Facts }>;
  readonly #texts = new Map<string, Promise<RecordText>>();
  #simplified: Promise<SimplifiedFile> | undefined;
  #pinyin: Promise<PinyinFile> | undefined;
  /** Words that mean the same. */
  readonly aliases: AliasFile;

  private constructor(
    pagefind: PagefindInstance,
    folder: string,
    shards: ReadonlyMap<string, { folder: string; facts: Facts }>,
    aliases: AliasFile,
  ) {
    this.aliases = aliases;
    this.#pagefind = pagefind;
    this.#folder = folder;
    this.#shards = shards;
  }

  /**
   * Opens the index below a folder whose address ends in `/`. Throws where there is none, or one of another encoding.
   * `load` brings in the engine; outside a browser a module can't come from an address.
   */
  static async open(folder: string, load = loadModule): Promise<SearchIndex> {
    const entry = (await read(`${folder}shards.json`)) as { encoding: number; shards: string[] };
    if (entry.encoding !== ENCODING) throw new Error('the index is of another encoding');
    const { createInstance } = (await load(`${folder}pagefind.js`)) as Pagefind;
    const [first = '', ...others] = entry.shards;
    const pagefind = createInstance({ basePath: `${folder}${first}/`, noWorker: true });
    const [aliases, ...facts] = await Promise.all([
      read(`${folder}aliases.gz-json`) as Promise<AliasFile>,
      ...entry.shards.map(async (shard) => (await read(`${folder}${shard}/facts.gz-json`)) as Facts),
      pagefind.init(),
      ...others.map((shard) => pagefind.mergeIndex(`${folder}${shard}/`, { language: 'unknown' })),
    ]);
    const shards = entry.shards.map(
      (shard, i) => [shard.replace(/-[^-]*$/, ''), { folder: shard, facts: facts[i] as Facts }] as const,
    );
    return new SearchIndex(pagefind, folder, new Map(shards), aliases);
  }

  /** The characters of the traditional script, loaded when they are asked for. */
  simplified(): Promise<SimplifiedFile> {
    this.#simplified ??= read(`${this.#folder}simplified.gz-json`) as Promise<SimplifiedFile>;
    return this.#simplified;
  }

  /** Pinyin of the listed words, loaded when it is asked for. */
  pinyin(): Promise<PinyinFile> {
    this.#pinyin ??= read(`${this.#folder}pinyin.gz-json`) as Promise<PinyinFile>;
    return this.#pinyin;
  }

  /** The names of all records. */
  all(): string[] {
    return [...this.#shards].flatMap(([key, { facts }]) => facts.days.map((_, row) => `${key}:${row}`));
  }

  /** Records in which the tokens stand together in this order, each with the first position at which they do. */
  async phrase(tokens: readonly string[]): Promise<Map<string, number>> {
    const found = await this.#pagefind.search(`"${tokens.join(' ')}"`);
    return new Map((found?.results ?? []).map(({ id, words }) => [id, words[0] ?? 0]));
  }

  /** Records that hold a token that begins with a character. */
  async beginning(character: string): Promise<Map<string, number>> {
    const found = await this.#pagefind.search(character);
    return new Map((found?.results ?? []).map(({ id, words }) => [id, Math.min(...words)]));
  }

  /** How well records answer some tokens: record → score. */
  async scores(tokens: readonly string[]): Promise<Map<string, number>> {
    const found = await this.#pagefind.search(tokens.join(' '));
    return new Map((found?.results ?? []).map(({ id, score }) => [id, score]));
  }

  /** The facts of a record. */
  facts(name: string): RecordFacts {
    const [key = '', row = ''] = name.split(':');
    const shard = this.#shards.get(key);
    if (!shard) throw new Error(`no such shard: ${key}`);
    return factsOf(shard.facts, Number(row));
  }

  /** The text of a record, loaded once. */
  text(name: string): Promise<RecordText> {
    const known = this.#texts.get(name);
    if (known) return known;
    const [key = '', row = ''] = name.split(':');
    const loading = read(
      `${this.#folder}${this.#shards.get(key)?.folder}/text/${row}.gz-json`,
    ) as Promise<RecordText>;
    this.#texts.set(name, loading);
    return loading;
  }
}

function loadModule(address: string): Promise<unknown> {
  return import(/* @vite-ignore */ address);
}

/** A JSON file, packed or as a server has unpacked it already. */
async function read(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return JSON.parse(new TextDecoder().decode(bytes));
  const unpacked = new Response(bytes).body?.pipeThrough(new DecompressionStream('gzip'));
  return new Response(unpacked).json();
}
