import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { builtPortal } from '../browser/portal.ts';

let folder: string;
beforeAll(() => {
  folder = builtPortal();
});
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const json = (path: string) => JSON.parse(read(path));

const sets = [
  'policies',
  'interpretations',
  'meetings',
  'decisions',
  'consultations',
  'reports',
  'departments',
  'topics',
  'withheld',
];

describe.each(sets)('the dataset %s', (id) => {
  test('fits its own JSON Schema', () => {
    const schema = z.fromJSONSchema(json(`open-data/schemas/${id}.json`));
    expect(schema.safeParse(json(`open-data/${id}.json`)).error?.issues ?? []).toEqual([]);
  });

  test('has as many rows in CSV as records in JSON, under Chinese names that differ', () => {
    const rows = parseCsv(read(`open-data/${id}.csv`));
    const [head = []] = rows;
    expect(rows.length - 1).toBe(json(`open-data/${id}.json`).records.length);
    expect(new Set(head).size).toBe(head.length);
    expect(head.filter((name) => !/\p{Script=Han}/u.test(name))).toEqual([]);
    expect(rows.filter((row) => row.length !== head.length)).toEqual([]);
  });
});

test('the catalogue names every dataset with files that are there', () => {
  const catalogue = json('open-data/catalogue.json');
  expect(catalogue['dcat:dataset'].map((one: Record<string, unknown>) => one['dct:identifier'])).toEqual(
    sets,
  );
  const files = [
    ...JSON.stringify(catalogue).matchAll(/"dcat:downloadURL":\{"@id":"https:\/\/[^/"]+\/([^"]+)"/g),
  ].map(([, path = '']) => path);
  expect(files.length).toBe(sets.length * 2);
  expect(files.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
});

test('every record of the datasets has JSON of its own beside its page', () => {
  const records = sets
    .slice(0, 6)
    .flatMap((id) => json(`open-data/${id}.json`).records as { page: string }[]);
  const paths = records.map(({ page }) => new URL(page).pathname.slice(1, -1));
  expect(paths.length).toBeGreaterThan(50);
  expect(
    paths.filter(
      (path) => !existsSync(join(folder, `${path}.json`)) || !existsSync(join(folder, path, 'index.html')),
    ),
  ).toEqual([]);
});

test('every feed is valid: ids that differ, days by RFC 3339, the same entries in both formats', () => {
  const names = readdirSync(join(folder, 'feeds'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  );
  expect(names.length).toBeGreaterThan(20);
  const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+08:00$/;
  for (const name of names) {
    const feed = json(`feeds/${name}`) as {
      version: string;
      items: { id: string; date_modified: string; content_text: string }[];
    };
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
    expect(
      feed.items.filter(
        (one) => !moment.test(one.date_modified) || !one.content_text || !one.id.startsWith('https://'),
      ),
    ).toEqual([]);
    const atom = read(`feeds/${name.replace(/json$/, 'atom')}`);
    const ids = [...atom.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
    expect(ids.slice(1)).toEqual(feed.items.map(({ id }) => id));
  }
});

/** Rows of cells, by RFC 4180. */
function parseCsv(text: string): string[][] {
  return text
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .filter(Boolean)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted ?? plain ?? '',
      ),
    );
}
