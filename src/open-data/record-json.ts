import type { AnyRecord } from '../archive/records.ts';
import { datasetIds } from './datasets.ts';
import { type DataKind, dataKinds } from './public-fields.ts';
import { type DataRecord, type DataSource, recordData } from './record-data.ts';
import { publicParagraphs } from './record-text.ts';
import { isReusable } from './reusable.ts';

/** Where the JSON of a record stands below the portal's address, beside its page: `/policies/2026/qjff-2026-12.json`; undefined where it has none. */
export function recordJsonPath(record: AnyRecord, today: string): string | undefined {
  return isDataRecord(record) && isReusable(record, today) ? `${record.path.slice(0, -1)}.json` : undefined;
}

/** The records that have JSON of their own. */
export function recordsWithJson({ archive, today }: Pick<DataSource, 'archive' | 'today'>): DataRecord[] {
  return archive.records.filter(isDataRecord).filter((record) => isReusable(record, today));
}

/** One record whole: its data, and its text by paragraph where that is public. */
export function recordJson(record: DataRecord, source: DataSource): object {
  const text = publicParagraphs(record, source.today);
  return {
    dataset: datasetIds[record.kind],
    today: source.today,
    record: recordData(record, source),
    ...(text.length > 0 ? { text } : {}),
  };
}

function isDataRecord(record: AnyRecord): record is DataRecord {
  return dataKinds.includes(record.kind as DataKind);
}
