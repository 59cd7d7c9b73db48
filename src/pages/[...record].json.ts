import type { APIRoute } from 'astro';
import { dataSource } from '../components/data-source.ts';
import type { DataRecord } from '../open-data/record-data.ts';
import { recordJson, recordsWithJson } from '../open-data/record-json.ts';

/** One file for each record, beside its page. */
export function getStaticPaths() {
  return recordsWithJson(dataSource()).map((record) => ({
    params: { record: record.path.replace(/^\/|\/$/g, '') },
    props: { record },
  }));
}

/** The record as JSON, with its text. */
export const GET: APIRoute<{ record: DataRecord }> = ({ props }) =>
  Response.json(recordJson(props.record, dataSource()));
