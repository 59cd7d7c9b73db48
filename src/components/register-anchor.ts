import type { Decision } from '../archive/records.ts';

/** Where a withheld decision stands on the register's page. A withheld policy has none: its id is the clerk's word and stays inside. */
export function registerAnchor({ id }: Decision): string {
  return `meeting-${id.replaceAll('/', '-')}`;
}
