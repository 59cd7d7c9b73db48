import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { serveFolder } from '../../src/publish/serve.ts';
import type { Searchable } from '../../src/search/searchable.ts';
import type { Query } from './queries.ts';
import type { Given } from './scores.ts';

/** Pagefind as it comes, on a page in Chinese: whole texts indexed, queries asked as they are typed. */
export async function runPagefindDefault(
  records: readonly Searchable[],
  queries: readonly Query[],
  folder: string,
): Promise<Given[]> {
  await writeIndex(records, folder);
  const server = await serveFolder(folder, { host: '127.0.0.1', port: 0 });
  const page = globalThis as { document?: unknown };
  try {
    const module = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'pagefind.js')).href);
    // All that the engine asks a page for is its language.
    page.document = { querySelector: () => ({ getAttribute: () => 'zh-CN' }) };
    const instance = module.createInstance({ basePath: server.url, noWorker: true });
    delete page.document;
    await instance.init();
    const given: Given[] = [];
    for (const query of queries) {
      const start = performance.now();
      const { results } = (await instance.search(query.text)) as {
        results: { data(): Promise<{ raw_url?: string; url: string }> }[];
      };
      const milliseconds = performance.now() - start;
      const ids = await Promise.all(
        results.map(async (result) => (await result.data()).url.replace(/^\//, '')),
      );
      given.push({ query, ids, milliseconds });
    }
    return given;
  } finally {
    delete page.document;
    await server.close();
  }
}

async function writeIndex(records: readonly Searchable[], folder: string): Promise<void> {
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind did not start');
  for (const { id, title, number, passages } of records) {
    const content = [title, number ?? '', ...passages.map(([text]) => text)].join('\n');
    await index.addCustomRecord({ url: `/${id}`, content, language: 'zh-cn', meta: { title } });
  }
  const { files } = await index.getFiles();
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  await close();
}
