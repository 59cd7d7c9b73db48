import { addressOf, choose } from './address.ts';
import type { Piece } from './excerpt.ts';
import { type Facet, type FacetCount, facets } from './facets.ts';
import { type Answer, PAGE_SIZE, type Result, type SearchRequest } from './search.ts';
import { fill, type SearchWords } from './words.ts';

/** One result as it is listed. */
export function resultElement(result: Result, base: string, words: SearchWords): HTMLElement {
  const link = element('a', {}, result.title.map(pieceNode));
  link.href = addressOfResult(result, base);
  const facts = [
    words.kinds[result.kind],
    result.number,
    result.departments
      .map(([, label]) => label)
      .slice(0, 3)
      .join('、'),
    result.day && chineseDay(result.day),
    result.status ?? result.outcome,
  ];
  const item = element('li', { class: 'result' }, [
    element('h2', { class: 'result-title' }, [link]),
    element(
      'p',
      { class: 'result-facts' },
      facts.filter((fact) => fact).map((fact) => element('span', {}, [fact as string])),
    ),
    element('p', { class: 'result-excerpt' }, [
      ...(result.attachment
        ? [
            element('span', { class: 'result-attachment' }, [
              fill(words.attachment, { title: result.attachment }),
            ]),
          ]
        : []),
      ...result.excerpt.map(pieceNode),
    ]),
  ]);
  item.dataset.searchResult = '';
  item.dataset.id = result.id;
  return item;
}

/** The page of a result, at the clause in which the phrase stands; `highlight` has it marked there. */
function addressOfResult({ path, phrase, anchor }: Result, base: string): string {
  const address = base + path.replace(/^\//, '');
  if (address.includes('#')) return address;
  return address + (phrase ? `?highlight=${encodeURIComponent(phrase)}` : '') + (anchor ? `#${anchor}` : '');
}

/** Ways on where nothing was found: other words, the list without its filters, the department to ask. */
export function helpElements(
  { help }: Answer,
  request: SearchRequest,
  base: string,
  words: SearchWords,
): HTMLElement[] {
  if (!help) return [];
  const to = (wider: SearchRequest, label: string) => {
    const link = element('a', {}, [label]);
    link.href = addressOf(wider);
    return link;
  };
  const queries = help.queries.flatMap(({ query, total }, i) => [
    ...(i > 0 ? [words.separator] : []),
    to({ ...request, query, chosen: {}, page: 1 }, fill(words.count, { label: query, count: total })),
  ]);
  const lines: (Node | string)[][] = [];
  if (help.withoutChoice > 0)
    lines.push([to({ ...request, chosen: {}, page: 1 }, fill(words.wider, { total: help.withoutChoice }))]);
  if (queries.length > 0) lines.push([words.near, ...queries]);
  if (help.department) {
    const department = element('a', {}, [help.department.title]);
    department.href = base + help.department.path.replace(/^\//, '');
    lines.push([words.department, department]);
  }
  return lines.map((line) => element('li', {}, line));
}

/** The pages of a long list as links, the way back included. */
export function pagesElements({ total }: Answer, request: SearchRequest, words: SearchWords): HTMLElement[] {
  const last = Math.ceil(total / PAGE_SIZE);
  if (last < 2) return [];
  const to = (page: number, label: string) => {
    const link = element('a', {}, [label]);
    link.href = addressOf({ ...request, page });
    return link;
  };
  return [
    ...(request.page > 1 ? [to(request.page - 1, words.previous)] : []),
    element('span', {}, [fill(words.pageOf, { page: request.page, last })]),
    ...(request.page < last ? [to(request.page + 1, words.next)] : []),
  ];
}

/** A choice for each facet that would narrow the list, with the number of records that each value leaves. */
export function facetElements(
  answer: Answer,
  request: SearchRequest,
  words: SearchWords,
  go: (request: SearchRequest) => void,
): HTMLElement[] {
  return facets.flatMap((facet) => {
    const counts = answer.counts[facet];
    const chosen = request.chosen[facet];
    if (!chosen && counts.length === 0) return [];
    return [facetElement(facet, counts, chosen, words, (value) => go(choose(request, facet, value)))];
  });
}

function facetElement(
  facet: Facet,
  counts: readonly FacetCount[],
  chosen: string | undefined,
  words: SearchWords,
  onChoice: (value: string) => void,
): HTMLElement {
  const select = element('select', { id: `search-${facet}`, name: facet }, [option('', words.all, !chosen)]);
  const known = counts.some(({ id, label }) => id === chosen || label === chosen);
  if (chosen && !known)
    select.append(
      option(chosen, fill(words.count, { label: words.kinds[chosen] ?? chosen, count: 0 }), true),
    );
  for (const { id, label, count } of counts) {
    select.append(
      option(
        id,
        fill(words.count, { label: label || (words.kinds[id] ?? id), count }),
        id === chosen || label === chosen,
      ),
    );
  }
  select.addEventListener('change', () => onChoice(select.value));
  return element('p', { class: 'search-facet' }, [
    element('label', { for: `search-${facet}` }, [words.facets[facet]]),
    select,
  ]);
}

function option(value: string, label: string, isChosen: boolean): HTMLOptionElement {
  return new Option(label, value, isChosen, isChosen);
}

function pieceNode({ text, isMarked }: Piece): Node {
  return isMarked ? element('mark', {}, [text]) : document.createTextNode(text);
}

function chineseDay(day: string): string {
  const [year, month, date] = day.split('-');
  return `${year}年${Number(month)}月${Number(date)}日`;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>>,
  content: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...content);
  return made;
}
