import type { APIRoute } from 'astro';
import { dataSource } from '../../components/data-source.ts';
import { catalogueOf } from '../../open-data/catalogue.ts';
import { datasetsOf } from '../../open-data/datasets.ts';

/** The catalogue of all datasets, for portals that gather them. */
export const GET: APIRoute = () => {
  const source = dataSource();
  return Response.json(catalogueOf(datasetsOf(source), source));
};
