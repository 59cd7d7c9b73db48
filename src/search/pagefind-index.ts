import { close, createIndex } from 'pagefind';

/** The files of an index, by their path below its folder. */
export type IndexFiles = Map<string, Uint8Array>;

/** Chunks of this many positions cost a reader fewer bytes than the engine's default of 20 000. */
const CHUNK_SIZE = '6000';

/**
 * Lets Pagefind index texts, each given as its tokens; row 0 is the first. The files are taken from memory and verified, because Pagefind's own
 * writing may end before they are complete. Throws where the index isn't whole.
 */
export async function pagefindIndex(texts: readonly string[]): Promise<IndexFiles> {
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE ??= CHUNK_SIZE;
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const [row, content] of texts.entries()) {
    // Without a language of its own nothing is cut or stemmed; an empty record would not be counted.
    const { errors } = await index.addCustomRecord({
      url: `/${row}`,
      content: content || '|',
      language: 'unknown',
    });
    if (errors.length > 0) throw new Error(`Pagefind refused record ${row}: ${errors.join('; ')}`);
  }
  const { files, errors: failures } = await index.getFiles();
  if (failures.length > 0) throw new Error(`Pagefind failed: ${failures.join('; ')}`);
  await index.deleteIndex();
  const found: IndexFiles = new Map(files.map(({ path, content }) => [path, content]));
  verify(found, texts.length);
  return found;
}

/** Ends the engine that indexed. */
export async function closePagefind(): Promise<void> {
  await close();
}

function verify(files: IndexFiles, records: number): void {
  const empty = [...files].find(([, bytes]) => bytes.length === 0);
  if (empty) throw new Error(`Pagefind gave an empty file: ${empty[0]}`);
  const entry = files.get('pagefind-entry.json');
  const script = files.get('pagefind.js');
  if (!entry || !script || !files.has('wasm.unknown.pagefind'))
    throw new Error('Pagefind gave an incomplete index');
  const { languages } = JSON.parse(Buffer.from(entry).toString()) as {
    languages: Record<string, { page_count: number }>;
  };
  const fragments = [...files.keys()].filter((path) => path.startsWith('fragment/')).length;
  if (fragments !== records || languages.unknown?.page_count !== records) {
    throw new Error(`Pagefind indexed ${fragments} of ${records} records`);
  }
}
