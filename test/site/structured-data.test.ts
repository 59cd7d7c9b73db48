import { beforeAll, expect, test } from 'vitest';
import { builtPortal } from '../browser/portal.ts';
import { attribute, type BuiltPage, elementsOf, readBuiltPages } from './built-pages.ts';

type Node = Record<string, unknown>;

// What a node of a type must say to be of use. A node that only points, {"@id": …}, needs nothing else.
const required: Record<string, readonly string[]> = {
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  WebSite: ['@id', 'url', 'name', 'publisher', 'potentialAction'],
  SearchAction: ['target', 'query-input'],
  EntryPoint: ['urlTemplate'],
  Legislation: [
    '@id',
    'url',
    'name',
    'inLanguage',
    'datePublished',
    'legislationDate',
    'legislationPassedBy',
    'legislationLegalForce',
    'temporalCoverage',
  ],
  Article: ['@id', 'url', 'name', 'headline', 'datePublished', 'author', 'publisher', 'about'],
  Event: ['@id', 'url', 'name', 'startDate', 'location', 'organizer'],
  Place: ['name', 'address'],
  CreativeWork: ['@id', 'url', 'name', 'datePublished', 'author', 'creativeWorkStatus'],
  Report: ['@id', 'url', 'name', 'datePublished', 'author', 'temporalCoverage'],
  GovernmentOrganization: ['name'],
  PostalAddress: ['streetAddress', 'addressCountry'],
  MediaObject: ['name', 'contentUrl'],
  DataCatalog: ['@id', 'url', 'name', 'description', 'license', 'publisher', 'dataset'],
  Dataset: ['@id', 'url', 'name', 'description', 'license', 'creator', 'distribution'],
  DataDownload: ['encodingFormat', 'contentUrl'],
};
const addresses = [
  '@id',
  'url',
  'item',
  'contentUrl',
  'license',
  'urlTemplate',
  'legislationLegalForce',
  'eventAttendanceMode',
];
const days = ['datePublished', 'legislationDate', 'startDate', 'endDate', 'expires', 'dateModified'];

let pages: BuiltPage[];
beforeAll(() => {
  pages = readBuiltPages(builtPortal());
});

/** The JSON-LD blocks of a page. */
function blocksOf(page: BuiltPage): Node[] {
  return elementsOf(page)
    .filter((element) => attribute(element, 'type') === 'application/ld+json')
    .map(({ children: [child] }) => JSON.parse(child?.type === 'text' ? child.value : '') as Node);
}

/** A node and all nodes within it. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesIn)];
}

function faultsOf(node: Node): string[] {
  const type = String(node['@type'] ?? '');
  const isPointer = Object.keys(node).join() === '@id';
  const properties = required[type];
  if (!properties && !isPointer) return [`没有写进表里的类型：${type}`];
  const isAbsolute = (value: unknown) => /^https:\/\/[^/]+\//.test(String(value));
  return [
    ...(properties ?? [])
      .filter((name) => node[name] === undefined || node[name] === '')
      .map((name) => `${type} 缺 ${name}`),
    ...addresses
      .filter((name) => name in node && !isAbsolute(node[name]))
      .map((name) => `${type}.${name} 不是完整的网址`),
    ...days
      .filter((name) => name in node && !/^\d{4}-\d{2}-\d{2}$/.test(String(node[name])))
      .map((name) => `${type}.${name} 不是日期`),
  ];
}

test('every block of structured data says what its type must say', () => {
  const faults = pages.flatMap((page) =>
    nodesIn(blocksOf(page))
      .flatMap(faultsOf)
      .map((fault) => `${page.file}：${fault}`),
  );
  expect(faults).toEqual([]);
});

test.each([
  ['a policy', /^policies\/\d{4}\/[^/]+\/index\.html$/, 'Legislation'],
  ['an interpretation', /^interpretations\/\d{4}\/[^/]+\/index\.html$/, 'Article'],
  ['a meeting', /^meetings\/\d{4}\/[^/]+\/index\.html$/, 'Event'],
  ['a decision', /^meetings\/\d{4}\/[^/]+\/\d+\/index\.html$/, 'CreativeWork'],
  ['a consultation', /^consultations\/\d{4}\/[^/]+\/index\.html$/, 'CreativeWork'],
  ['an annual report', /^reports\/\d{4}\/index\.html$/, 'Report'],
  ['a department', /^departments\/[^/]+\/index\.html$/, 'GovernmentOrganization'],
  ['the home page', /^index\.html$/, 'WebSite'],
  ['open data', /^open-data\/index\.html$/, 'DataCatalog'],
])('the page of %s has a breadcrumb and a block of its own', (_name, pattern, type) => {
  const found = pages.filter(({ file }) => pattern.test(file) && !file.includes('/month/'));
  expect(found.length).toBeGreaterThan(0);
  const lacking = found.filter((page) => {
    const types = blocksOf(page).map((block) => block['@type']);
    return !types.includes('BreadcrumbList') || !(types.includes(type) || isWithdrawn(page));
  });
  expect(lacking.map(({ file }) => file)).toEqual([]);
});

/** A page that says that its record was withdrawn describes nothing. */
function isWithdrawn(page: BuiltPage): boolean {
  return !elementsOf(page).some(
    (element) =>
      attribute(element, 'rel') === 'alternate' && attribute(element, 'type') === 'application/json',
  );
}
