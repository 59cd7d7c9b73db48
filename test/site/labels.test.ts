import { beforeAll, describe, expect, test } from 'vitest';
import { builtPortal } from '../browser/portal.ts';
import { attribute, type BuiltPage, elementsOf, readBuiltPages } from './built-pages.ts';

let pages: BuiltPage[];
beforeAll(() => {
  pages = readBuiltPages(builtPortal());
});

/** The labels of a page, name → contents; a label that stands twice has two. */
function labelsOf(page: BuiltPage): Map<string, string[]> {
  const labels = new Map<string, string[]>();
  for (const element of elementsOf(page)) {
    const name = element.tagName === 'meta' ? attribute(element, 'name') : undefined;
    if (name) labels.set(name, [...(labels.get(name) ?? []), attribute(element, 'content') ?? '']);
  }
  return labels;
}

/** Pages that break a condition, by file. */
const breaking = (condition: (labels: Map<string, string[]>, page: BuiltPage) => boolean) =>
  pages.filter((page) => !condition(labelsOf(page), page)).map(({ file }) => file);

describe('labels of 国办发〔2017〕47号', () => {
  test.each([
    'SiteName',
    'SiteDomain',
    'SiteIDCode',
    'ColumnName',
    'ColumnDescription',
    'ColumnKeywords',
    'ColumnType',
  ])('%s stands once on every page, and is not empty', (name) => {
    expect(breaking((labels) => labels.get(name)?.length === 1 && labels.get(name)?.[0] !== '')).toEqual([]);
  });

  test.each(['ArticleTitle', 'PubDate', 'ContentSource'])(
    '%s stands once on every page of a record',
    (name) => {
      const isRecord =
        /^(policies|interpretations|consultations)\/\d{4}\/.+\/index\.html$|^meetings\/\d{4}\/.+\/index\.html$/;
      expect(breaking((labels, { file }) => !isRecord.test(file) || labels.get(name)?.length === 1)).toEqual(
        [],
      );
    },
  );

  test('PubDate is a day and a time', () => {
    expect(
      breaking((labels) =>
        (labels.get('PubDate') ?? []).every((value) => /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(value)),
      ),
    ).toEqual([]);
  });
});
