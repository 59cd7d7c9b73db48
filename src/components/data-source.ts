import type { DataSource } from '../open-data/record-data.ts';
import { currentPortal, fullAddress } from '../portal.ts';

/** What the files for reuse are made from: the portal that pages are made from. */
export function dataSource(): DataSource {
  const { archive, today } = currentPortal();
  return { archive, today, addressOf: fullAddress };
}
