import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import type { Answer } from '../../src/search/search.ts';
import { openBrowser } from '../browser/chromium.ts';
import type { Query } from './queries.ts';
import type { Given } from './scores.ts';

const project = resolve(import.meta.dirname, '../..');

/** What a search in a real browser gave and cost. */
export interface InChromium {
  readonly browser: string;
  readonly given: readonly Given[];
  /** Bytes of a reader's first query, script and engine included: of each of some queries. */
  readonly cold: readonly number[];
  readonly coldMilliseconds: readonly number[];
  /** Bytes of each further query of one reader. */
  readonly warm: readonly number[];
}

/** Runs the portal's own search over an index below `folder`, in Chromium, with the worker that the portal publishes. Bytes are as they are sent, unpacked files unpacked. */
export async function runInChromium(
  folder: string,
  queries: readonly Query[],
  coldQueries: readonly Query[],
  idOf: (name: string) => string,
): Promise<InChromium> {
  const scripts = await bundle();
  let sent = 0;
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const file = join(folder, path);
    const script = scripts.get(path);
    const body =
      path === '/'
        ? '<!doctype html><title>bench</title>'
        : (script ?? (existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined));
    if (path !== '/') sent += body === undefined ? 0 : Buffer.byteLength(body);
    const type = path.endsWith('.js')
      ? 'text/javascript'
      : path === '/'
        ? 'text/html'
        : 'application/octet-stream';
    response
      .writeHead(body === undefined ? 404 : 200, { 'Content-Type': type, 'Cache-Control': 'max-age=3600' })
      .end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const { browser, name } = await openBrowser();
  // What the page itself needs besides its worker.
  const pageScript = Buffer.byteLength(scripts.get('/page.js') ?? '');
  const cold: number[] = [];
  const coldMilliseconds: number[] = [];
  const warm: number[] = [];
  const given: Given[] = [];
  try {
    for (const query of coldQueries) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(address);
      sent = pageScript;
      coldMilliseconds.push((await ask(page, address, query.text)).milliseconds);
      cold.push(sent);
      await context.close();
    }
    const page = await browser.newPage();
    await page.goto(address);
    await ask(page, address, '政府');
    for (const query of queries) {
      sent = 0;
      const { answer, milliseconds } = await ask(page, address, query.text);
      warm.push(sent);
      const ids = answer.isApproximate ? [] : (answer.names ?? []).map(idOf);
      given.push({ query, ids, milliseconds });
    }
  } finally {
    await browser.close();
    server.close();
  }
  return { browser: name, given, cold, coldMilliseconds, warm };
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof openBrowser>>['browser']['newPage']>>;

function ask(page: Page, address: string, query: string): Promise<{ answer: Answer; milliseconds: number }> {
  return page.evaluate(
    async ([folder, query]) => {
      const state = globalThis as unknown as { worker?: Worker };
      const start = performance.now();
      state.worker ??= new Worker('/worker.js', { type: 'module' });
      const worker = state.worker;
      const reply = await new Promise<{ answer?: Answer; failure?: string }>((done, fail) => {
        worker.onmessage = ({ data }) => done(data);
        worker.onerror = ({ message }) => fail(new Error(message));
        worker.postMessage({
          id: 1,
          folder,
          request: { query, chosen: {}, sort: 'relevance', page: 1, isMeasured: true },
        });
      });
      if (!reply.answer) throw new Error(reply.failure);
      return { answer: reply.answer, milliseconds: performance.now() - start };
    },
    [`${address}pagefind/`, query] as const,
  );
}

/** The scripts of the search page, as small as the portal publishes them. */
async function bundle(): Promise<Map<string, string>> {
  const scripts = new Map<string, string>();
  for (const name of ['worker', 'page']) {
    const output = await build({
      root: project,
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        target: 'chrome86',
        lib: { entry: join(project, `src/search/${name}.ts`), formats: ['es'], fileName: name },
      },
    });
    const [bundled] = [output].flat() as { output: { type: string; code?: string }[] }[];
    scripts.set(`/${name}.js`, bundled?.output.find(({ type }) => type === 'chunk')?.code ?? '');
  }
  return scripts;
}
