import type { APIRoute } from 'astro';
import { dataSource } from '../../../components/data-source.ts';
import { filesOf } from '../../../open-data/catalogue.ts';
import { dataSchemaOf } from '../../../open-data/data-schema.ts';
import { type Dataset, datasetsOf } from '../../../open-data/datasets.ts';
import { fullAddress } from '../../../portal.ts';

/** One file for each dataset. */
export function getStaticPaths() {
  return datasetsOf(dataSource()).map((set) => ({ params: { set: set.id }, props: { set } }));
}

/** What the fields of the dataset's JSON file mean. */
export const GET: APIRoute<{ set: Dataset }> = ({ props: { set } }) =>
  Response.json(dataSchemaOf(set, fullAddress(filesOf(set).schema)));
