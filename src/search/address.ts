import { type Chosen, type Facet, facets } from './facets.ts';
import type { SearchRequest } from './search.ts';

/** The request that an address asks for: `?q=…&kind=policies&year=2026&sort=date&page=2`. */
export function requestOf(parameters: URLSearchParams): SearchRequest {
  const chosen = Object.fromEntries(
    facets.map((facet) => [facet, parameters.get(facet)?.trim()]).filter(([, value]) => value),
  ) as Partial<Record<Facet, string>>;
  return {
    query: parameters.get('q')?.trim() ?? '',
    chosen,
    sort: parameters.get('sort') === 'date' ? 'date' : 'relevance',
    page: Math.max(1, Math.floor(Number(parameters.get('page'))) || 1),
  };
}

/** A request as the query of an address, so that a search can be kept and shared. */
export function addressOf({ query, chosen, sort, page }: SearchRequest): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const facet of facets) if (chosen[facet]) parameters.set(facet, chosen[facet]);
  if (sort === 'date') parameters.set('sort', sort);
  if (page > 1) parameters.set('page', String(page));
  const written = parameters.toString();
  return written ? `?${written}` : '?';
}

/** A request with one facet chosen anew, or set free; the list begins from its first page. */
export function choose(request: SearchRequest, facet: Facet, value: string | undefined): SearchRequest {
  const { [facet]: _, ...others } = request.chosen;
  const chosen: Chosen = value ? { ...others, [facet]: value } : others;
  return { ...request, chosen, page: 1 };
}
