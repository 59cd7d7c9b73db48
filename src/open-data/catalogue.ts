import { text } from '../text.ts';
import type { Dataset } from './datasets.ts';
import type { DataSource } from './record-data.ts';

/** Where the files of a dataset stand below the portal's address. */
export function filesOf({ id }: Pick<Dataset, 'id'>) {
  return {
    json: `/open-data/${id}.json`,
    csv: `/open-data/${id}.csv`,
    schema: `/open-data/schemas/${id}.json`,
  };
}

/** Where the terms of use can be read. */
export const LICENCE = '/open-data/#licence';

/** The catalogue of the datasets as JSON-LD in the words of DCAT 3 (https://www.w3.org/TR/vocab-dcat-3/). */
export function catalogueOf(datasets: readonly Dataset[], { archive, addressOf }: DataSource): object {
  const { site } = archive;
  const publisher = {
    '@type': 'foaf:Agent',
    'foaf:name': archive.department(site.host ?? '')?.fullName ?? site.host,
  };
  const common = { 'dct:publisher': publisher, 'dct:license': { '@id': addressOf(LICENCE) } };
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@id': addressOf('/open-data/'),
    '@type': 'dcat:Catalog',
    'dct:title': `${site.name} ${text.openData.catalogue}`,
    'dct:language': 'zh-CN',
    ...common,
    'dcat:dataset': datasets.map((one) => datasetEntry(one, common, addressOf)),
  };
}

function datasetEntry(dataset: Dataset, common: object, addressOf: DataSource['addressOf']): object {
  const { id, label, description, modified } = dataset;
  const { json, csv, schema } = filesOf(dataset);
  const distribution = (path: string, mediaType: string, rest: object = {}) => ({
    '@type': 'dcat:Distribution',
    'dcat:accessURL': { '@id': addressOf('/open-data/') },
    'dcat:downloadURL': { '@id': addressOf(path) },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
    ...rest,
  });
  return {
    '@id': addressOf(`/open-data/#${id}`),
    '@type': 'dcat:Dataset',
    'dct:identifier': id,
    'dct:title': label,
    'dct:description': description,
    ...(modified ? { 'dct:modified': { '@value': modified, '@type': 'xsd:date' } } : {}),
    ...common,
    'dcat:distribution': [
      distribution(json, 'application/json', { 'dct:conformsTo': { '@id': addressOf(schema) } }),
      distribution(csv, 'text/csv'),
    ],
  };
}
