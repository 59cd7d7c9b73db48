import { addressOf, requestOf } from './address.ts';
import { Asker } from './ask.ts';
import { facetElements, helpElements, pagesElements, resultElement } from './render.ts';
import type { Answer, SearchRequest } from './search.ts';
import { suggestTo } from './suggestion-list.ts';
import { fill, type SearchWords } from './words.ts';

const find = <T extends HTMLElement>(name: string) => document.querySelector(`[data-search-${name}]`) as T;
const root = find('root');
const form = find<HTMLFormElement>('form');
const field = form.elements.namedItem('q') as HTMLInputElement;
const sort = find<HTMLSelectElement>('sort');
const status = find('status');
const words = JSON.parse(find('words').textContent ?? '{}') as SearchWords;
const base = root.dataset.base ?? '/';
const asker = new Asker(new URL(`${base}pagefind/`, location.href).href);

let shown = 0;

/** Shows what the address asks for; only the answer to the last question is shown. */
async function follow(): Promise<void> {
  const request = currentRequest();
  const turn = ++shown;
  field.value = request.query;
  sort.value = request.sort;
  document.title = request.query ? `${request.query} - ${root.dataset.title}` : (root.dataset.title ?? '');
  status.dataset.ready = 'false';
  root.setAttribute('aria-busy', 'true');
  status.textContent = words.searching;
  try {
    const answer = await asker.answer(request);
    if (turn === shown) show(answer, request);
  } catch {
    if (turn === shown) fail();
  }
}

function show(answer: Answer, request: SearchRequest): void {
  const isPrompt = request.query === '' && Object.keys(request.chosen).length === 0;
  const total = isPrompt ? 0 : answer.total;
  find('facets').replaceChildren(...facetElements(answer, request, words, go));
  find('results').replaceChildren(
    ...(isPrompt ? [] : answer.results.map((result) => resultElement(result, base, words))),
  );
  find('pages').replaceChildren(...(isPrompt ? [] : pagesElements(answer, request, words)));
  find('help').replaceChildren(...helpElements(answer, request, base, words));
  find('tools').hidden = false;
  find('nothing').hidden = isPrompt || total > 0;
  tell(
    [sentenceFor(answer, request, isPrompt), ...alsoSearched(answer)].join(' '),
    total,
    answer.isApproximate,
  );
}

function sentenceFor({ total, isApproximate }: Answer, { query }: SearchRequest, isPrompt: boolean): string {
  if (isPrompt) return words.prompt;
  return fill(total === 0 ? words.nothing : isApproximate ? words.approximate : words.found, {
    query,
    total,
  });
}

function alsoSearched({ also }: Answer): string[] {
  return also.length > 0 ? [fill(words.also, { words: also.join(words.separator) })] : [];
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

function currentRequest(): SearchRequest {
  return requestOf(new URLSearchParams(location.search));
}

/** Shows a request and puts it into the address, so that it can be kept, shared and gone back from. */
function go(request: SearchRequest): void {
  const address = addressOf(request);
  if (address !== (location.search || '?')) history.pushState(null, '', address);
  follow();
}

const suggestions = suggestTo(
  field,
  find('suggestions'),
  base,
  words,
  (typed) => asker.suggestions(typed).catch(() => []),
  (sentence) => {
    find('announcement').textContent = sentence;
  },
);

form.addEventListener('submit', (event) => {
  event.preventDefault();
  suggestions.close();
  go({ ...currentRequest(), query: field.value.trim(), page: 1 });
});
sort.addEventListener('change', () => {
  go({ ...currentRequest(), sort: sort.value === 'date' ? 'date' : 'relevance', page: 1 });
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
