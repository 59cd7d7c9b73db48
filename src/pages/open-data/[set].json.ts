import type { APIRoute } from 'astro';
import { dataSource } from '../../components/data-source.ts';
import { filesOf } from '../../open-data/catalogue.ts';
import { type Dataset, datasetsOf } from '../../open-data/datasets.ts';

/** One file for each dataset. */
export function getStaticPaths() {
  return datasetsOf(dataSource()).map((set) => ({ params: { set: set.id }, props: { set } }));
}

/** The dataset as JSON. */
export const GET: APIRoute<{ set: Dataset }> = ({ props: { set } }) => {
  const { today, addressOf } = dataSource();
  return Response.json({ dataset: set.id, today, schema: addressOf(filesOf(set).schema), records: set.rows });
};
