import { addressOf, requestOf } from './address.ts';
import { facetElements, pagesElements, resultElement } from './render.ts';
import type { Answer, SearchRequest } from './search.ts';
import { fill, type SearchWords } from './words.ts';
import type { Question, Reply } from './worker.ts';

const find = <T extends HTMLElement>(name: string) => document.querySelector(`[data-search-${name}]`) as T;
const root = find('root');
const form = find<HTMLFormElement>('form');
const field = form.elements.namedItem('q') as HTMLInputElement;
const sort = find<HTMLSelectElement>('sort');
const status = find('status');
const words = JSON.parse(find('words').textContent ?? '{}') as SearchWords;
const base = root.dataset.base ?? '/';

let worker: Worker | undefined;
let asked = 0;

/** Puts a question to the worker; only the answer to the last one is shown. */
function ask(request: SearchRequest): void {
  const id = ++asked;
  status.dataset.ready = 'false';
  root.setAttribute('aria-busy', 'true');
  status.textContent = words.searching;
  try {
    worker ??= startWorker();
    worker.postMessage({
      id,
      folder: new URL(`${base}pagefind/`, location.href).href,
      request,
    } satisfies Question);
  } catch {
    fail();
  }
}

function startWorker(): Worker {
  const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    if (data.id !== asked) return;
    if ('answer' in data) show(data.answer, requestOf(new URLSearchParams(location.search)));
    else fail();
  });
  started.addEventListener('error', () => {
    worker = undefined;
    fail();
  });
  return started;
}

function show(answer: Answer, request: SearchRequest): void {
  const isPrompt = request.query === '' && Object.keys(request.chosen).length === 0;
  find('facets').replaceChildren(...facetElements(answer, request, words, go));
  find('results').replaceChildren(...answer.results.map((result) => resultElement(result, base, words)));
  find('pages').replaceChildren(...pagesElements(answer, request, words));
  find('tools').hidden = false;
  find('nothing').hidden = isPrompt || answer.total > 0;
  const sentence = isPrompt
    ? words.prompt
    : answer.total === 0
      ? words.nothing
      : answer.isApproximate
        ? words.approximate
        : words.found;
  tell(
    fill(sentence, { query: request.query, total: answer.total }),
    isPrompt ? 0 : answer.total,
    answer.isApproximate,
  );
}

function fail(): void {
  find('results').replaceChildren();
  find('pages').replaceChildren();
  tell(words.failed, 0, false);
}

/** The status tells everyone: those who see it, those who hear it, and tests. */
function tell(sentence: string, total: number, isApproximate: boolean): void {
  root.removeAttribute('aria-busy');
  status.textContent = sentence;
  status.dataset.total = String(total);
  if (isApproximate) status.dataset.approximate = 'true';
  else delete status.dataset.approximate;
  status.dataset.ready = 'true';
}

/** Shows a request and puts it into the address, so that it can be kept, shared and gone back from. */
function go(request: SearchRequest): void {
  const address = addressOf(request);
  if (address !== (location.search || '?')) history.pushState(null, '', address);
  follow();
}

function follow(): void {
  const request = requestOf(new URLSearchParams(location.search));
  field.value = request.query;
  sort.value = request.sort;
  document.title = request.query ? `${request.query} - ${root.dataset.title}` : (root.dataset.title ?? '');
  ask(request);
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  go({ ...requestOf(new URLSearchParams(location.search)), query: field.value.trim(), page: 1 });
});
sort.addEventListener('change', () => {
  go({
    ...requestOf(new URLSearchParams(location.search)),
    sort: sort.value === 'date' ? 'date' : 'relevance',
    page: 1,
  });
});
find('pages').addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  go(requestOf(new URL(link.href).searchParams));
  status.scrollIntoView();
  status.focus();
});
window.addEventListener('popstate', follow);

follow();
