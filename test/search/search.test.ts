import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { folderFiles } from '../../src/archive/files.ts';
import { readArchive } from '../../src/archive/read.ts';
import { requestOf } from '../../src/search/address.ts';
import { PAGE_SIZE, search } from '../../src/search/search.ts';
import { suggest } from '../../src/search/suggest.ts';
import { type Opened, openIndexOf } from './indexed.ts';

let opened: Opened;

beforeAll(async () => {
  opened = await openIndexOf(
    readArchive(folderFiles(join(import.meta.dirname, '../../content'))),
    '2026-11-23',
  );
}, 60_000);

afterAll(() => opened?.close());

const ask = (address: string) => search(opened.index, requestOf(new URLSearchParams(address)));
const idsOf = async (address: string) => (await ask(address)).results.map(({ id }) => id);

describe('a citizen finds a document', () => {
  test.each([
    '綦江府发〔2018〕15号',
    '綦江府发[2018]15号',
    '綦江府发（2018）15 号',
    '綦江府发2018 15号',
    '綦江府发201815号',
    '綦江府發〔2018〕15號',
    '綦江府发〔２０１８〕１５号',
  ])('by its number: %s', async (number) => {
    const answer = await ask(`q=${number}`);
    expect(answer.results[0]?.id).toBe('policies/2018/qjff-2018-15');
    expect(answer.isApproximate).toBe(false);
  });

  test('by its title, which stands first', async () => {
    const { results } = await ask('q=重庆市綦江区人民政府工作规则');
    expect(results[0]?.id).toBe('policies/2022/gongzuo-guize');
  });

  test('at the clause in which a phrase stands, with the whole phrase marked', async () => {
    const { results } = await ask('q=必须有半数以上组成人员到会&kind=policies');
    const rules = results.find(({ id }) => id === 'policies/2022/gongzuo-guize');
    expect(rules?.anchor).toMatch(/^clause-\d+$/);
    expect(rules?.excerpt.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual([
      '必须有半数以上组成人员到会',
    ]);
  });
});

describe('everyday words and official ones find the same', () => {
  test.each([
    ['公租房', '公共租赁住房'],
    ['人社局', '人力资源和社会保障局'],
    ['公共租赁住房', '公租房'],
    ['gongzufang', '公共租赁住房'],
    ['gzf', '公共租赁住房'],
    ['公租房申请材料', '公共租赁住房申请材料'],
    ['公共租賃住房', '公共租赁住房'],
  ])('%s also searches %s', async (typed, also) => {
    const answer = await ask(`q=${typed}`);
    expect(answer.total).toBeGreaterThan(0);
    expect(answer.also).toContain(also);
    expect(answer.isApproximate).toBe(false);
  });
});

describe('a search is narrowed', () => {
  test('every facet counts what it would leave', async () => {
    const everything = await ask('q=政府');
    for (const { id, count } of everything.counts.kind)
      expect((await ask(`q=政府&kind=${id}`)).total, id).toBe(count);
    for (const { id, count } of everything.counts.year)
      expect((await ask(`q=政府&year=${id}`)).total, id).toBe(count);
  });

  test('by what a meeting decided, and by the ground of what is withheld', async () => {
    expect((await ask('outcome=暂缓')).total).toBeGreaterThan(0);
    const { results, total } = await ask('ground=商业秘密');
    expect(total).toBeGreaterThan(0);
    for (const { path } of results) expect(path).toMatch(/^\/withheld\//);
  });

  test('by date the newest comes first', async () => {
    const days = (await ask('q=政府&sort=date')).results.map(({ day = '' }) => day);
    expect(days).toEqual([...days].sort().reverse());
    expect(days).toHaveLength(PAGE_SIZE);
  });

  test('pages follow each other without a gap or a repetition', async () => {
    const { total } = await ask('q=政府');
    const pages = Array.from({ length: Math.ceil(total / PAGE_SIZE) }, (_, i) => `q=政府&page=${i + 1}`);
    const ids = (await Promise.all(pages.map(idsOf))).flat();
    expect(ids).toHaveLength(total);
    expect(new Set(ids).size).toBe(total);
  });
});

describe('where nothing holds what was asked for', () => {
  test('what resembles it is labelled', async () => {
    const answer = await ask('q=公共租赁住房管理办法细则暂行');
    expect(answer).toMatchObject({ isApproximate: true });
    expect(answer.total).toBeGreaterThan(0);
  });

  test('words that stand nowhere find nothing', async () => {
    expect(await ask('q=鑫鑫鑫淼淼淼焱焱焱')).toMatchObject({ total: 0, isApproximate: false });
  });

  test('ways on are shown', async () => {
    const { help } = await ask('q=公租房 龙卷风');
    expect(help?.queries.map(({ query }) => query)).toContain('公租房');
    expect((await ask('q=政务公开&year=1999')).help?.withoutChoice).toBeGreaterThan(0);
  });
});

test('a single character finds every record that holds it', async () => {
  const one = await ask('q=税');
  const two = await ask('q=纳税');
  expect(one.total).toBeGreaterThanOrEqual(two.total);
  expect(two.total).toBeGreaterThan(0);
});

test('titles and numbers are suggested while typing', async () => {
  expect((await suggest(opened.index, '綦江府发〔2018')).map(({ number }) => number)).toContain(
    '綦江府发〔2018〕15号',
  );
  expect((await suggest(opened.index, '公共租赁')).every(({ title }) => title.includes('公共租赁'))).toBe(
    true,
  );
  expect(await suggest(opened.index, '公')).toEqual([]);
});
