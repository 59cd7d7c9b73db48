import type { APIRoute } from 'astro';
import { dataSource } from '../../components/data-source.ts';
import { csvOf } from '../../open-data/csv.ts';
import { datasetTable } from '../../open-data/dataset-table.ts';
import { type Dataset, datasetsOf } from '../../open-data/datasets.ts';
import { fullAddress } from '../../portal.ts';
import { text } from '../../text.ts';

/** One file for each dataset. */
export function getStaticPaths() {
  return datasetsOf(dataSource()).map((set) => ({ params: { set: set.id }, props: { set } }));
}

/** The dataset as CSV for Excel. */
export const GET: APIRoute<{ set: Dataset }> = ({ props }) =>
  new Response(csvOf(datasetTable(props.set), text.openness.address, fullAddress), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
