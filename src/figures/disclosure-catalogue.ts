import type { Archive } from '../archive/archive.ts';
import type { Day } from '../archive/days.ts';
import type { Policy } from '../archive/records.ts';
import { hasPage } from '../archive/status.ts';
import type { Kind } from '../schemas/kinds.ts';

/** The items 1–15 of 《中华人民共和国政府信息公开条例》第二十条. */
export const disclosureItems = Array.from({ length: 15 }, (_, index) => index + 1);

/** The policies with a page that belong to an item of Article 20 (undefined = those that name none), newest first. */
export function policiesOfItem(item: number | undefined, archive: Archive, today: Day): Policy[] {
  return archive
    .all('policy')
    .filter((policy) => policy.disclosureItem === item && hasPage(policy, today))
    .sort((a, b) => (b.publishedOn ?? '').localeCompare(a.publishedOn ?? ''));
}

/** How many records of a kind have a page on a day. */
export function countOfKind(kind: Kind, archive: Archive, today: Day): number {
  return archive.all(kind).filter((record) => hasPage(record, today)).length;
}
