import type { Department } from '../../archive/records.ts';
import { columns, text } from '../../text.ts';
import { filesOf, LICENCE } from '../catalogue.ts';
import type { Dataset } from '../datasets.ts';
import type { DataSource } from '../record-data.ts';
import { given, host, type Node, organizations } from './nodes.ts';

/** schema.org BreadcrumbList of a page; `addressOf` makes a full address of a path. */
export function breadcrumbList(
  trail: readonly { label: string; path: string }[],
  addressOf: DataSource['addressOf'],
): Node {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: addressOf(path),
    })),
  };
}

/** The portal and how to search it, for its home page. */
export function website(source: DataSource): Node {
  const { archive, addressOf } = source;
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': addressOf('/'),
    url: addressOf('/'),
    name: archive.site.name,
    inLanguage: 'zh-CN',
    ...given('publisher', host(source)),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${addressOf('/search/')}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** A department, for its page. */
export function organization(department: Department, source: DataSource): Node {
  const { archive, addressOf } = source;
  const { name, fullName, formerNames, duties, phone, address, website: url, creditCode, path } = department;
  const [government] = archive.departments.filter(({ type }) => type === '区政府');
  const isBelow = government !== undefined && government !== department;
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOrganization',
    '@id': addressOf(path),
    url: url ?? addressOf(path),
    name: fullName ?? name,
    alternateName: [...new Set([name, ...formerNames])],
    ...given('description', duties),
    ...given('telephone', phone),
    ...given(
      'address',
      address && { '@type': 'PostalAddress', streetAddress: address, addressCountry: 'CN' },
    ),
    ...given('identifier', creditCode),
    ...given('parentOrganization', isBelow ? organizations([government.name], source)[0] : undefined),
    ...given('dissolutionDate', department.abolishedOn),
  };
}

/** The datasets of a portal, for the page of open data. */
export function dataCatalog(sets: readonly Dataset[], source: DataSource): Node {
  const { addressOf } = source;
  const license = addressOf(LICENCE);
  const download = (path: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: addressOf(path),
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    '@id': addressOf('/open-data/'),
    url: addressOf('/open-data/'),
    name: columns.openData.name,
    description: text.openData.intro,
    license,
    ...given('publisher', host(source)),
    dataset: sets.map((set) => ({
      '@type': 'Dataset',
      '@id': addressOf(`/open-data/#${set.id}`),
      url: addressOf(`/open-data/#${set.id}`),
      name: set.label,
      description: set.description,
      license,
      isAccessibleForFree: true,
      ...given('creator', host(source)),
      ...given('dateModified', set.modified),
      distribution: [download(filesOf(set).json, 'application/json'), download(filesOf(set).csv, 'text/csv')],
    })),
  };
}
