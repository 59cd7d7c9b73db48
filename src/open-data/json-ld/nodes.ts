import type { AnyRecord } from '../../archive/records.ts';
import { text } from '../../text.ts';
import type { DataSource } from '../record-data.ts';
import { isReusable } from '../reusable.ts';

/** A node of JSON-LD in the words of schema.org. */
export type Node = Readonly<Record<string, unknown>>;

const LANGUAGE = 'zh-CN';

/** Departments as organizations, named in full; one of this portal by its page's address. */
export function organizations(names: readonly string[], { archive, addressOf }: DataSource): Node[] {
  return names.map((name) => {
    const department = archive.department(name);
    const id = department ? { '@id': addressOf(department.path) } : {};
    return { '@type': 'GovernmentOrganization', ...id, name: department?.fullName ?? name };
  });
}

/** The body that runs the portal. */
export function host(source: DataSource): Node | undefined {
  return organizations([source.archive.site.host ?? ''].filter(Boolean), source)[0];
}

/** What every record's node begins with. */
export function recordNode(type: string, record: AnyRecord, { addressOf }: DataSource): Node {
  const publishedOn = 'publishedOn' in record ? record.publishedOn : undefined;
  const address = addressOf(record.path);
  return {
    '@context': 'https://schema.org',
    '@type': type,
    '@id': address,
    url: address,
    name: record.title ?? text.record.untitled,
    inLanguage: LANGUAGE,
    ...given('datePublished', publishedOn),
  };
}

/** The records that may be named, by address; what is scheduled, withheld or withdrawn is left out. */
export function references(
  records: readonly (AnyRecord | undefined)[],
  { today, addressOf }: DataSource,
): Node[] {
  return records.flatMap((record) =>
    record && isReusable(record, today) ? [{ '@id': addressOf(record.path) }] : [],
  );
}

/** A property, unless there is nothing to say. */
export function given(name: string, value: unknown): Node {
  const isEmpty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  return isEmpty ? {} : { [name]: value };
}
