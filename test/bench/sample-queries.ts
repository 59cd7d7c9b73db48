import type { Searchable } from '../../src/search/searchable.ts';
import type { Query } from './queries.ts';

const PER_SET = 40;

/** Queries drawn from the records themselves, always the same ones: runs of characters, two words of one paragraph, numbers, titles. */
export function sampleQueries(records: readonly Searchable[], seed = 11): Query[] {
  let state = seed;
  const below = (limit: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state % limit;
  };
  const pick = <T>(from: readonly T[]) => from[below(from.length)] as T;
  const paragraphs = records
    .flatMap(({ passages }) => passages.map(([text]) => text.replace(/\s/g, '')))
    .filter(({ length }) => length > 20);
  const numbered = records.filter(({ number }) => number);
  const titled = records.filter(({ id }) => id.startsWith('policies/'));
  const run = (paragraph: string, least: number, most: number): string => {
    const runs = paragraph.match(/\p{Script=Han}+/gu)?.filter(({ length }) => length >= least) ?? [];
    if (runs.length === 0) return run(pick(paragraphs), least, most);
    const chosen = pick(runs);
    const length = Math.min(chosen.length, least + below(most - least + 1));
    const start = below(chosen.length - length + 1);
    return chosen.slice(start, start + length);
  };
  const sets: Record<string, () => Omit<Query, 'set'>> = {
    两字: () => ({ text: run(pick(paragraphs), 2, 2), target: undefined }),
    三四字: () => ({ text: run(pick(paragraphs), 3, 4), target: undefined }),
    五到十字: () => ({ text: run(pick(paragraphs), 5, 10), target: undefined }),
    两个词: () => {
      const paragraph = pick(paragraphs);
      return { text: `${run(paragraph, 2, 3)} ${run(paragraph, 2, 3)}`, target: undefined };
    },
    发文字号: () => {
      const { id, number } = pick(numbered);
      return { text: number ?? '', target: id };
    },
    标题: () => {
      const { id, title } = pick(titled);
      return { text: title, target: id };
    },
  };
  return Object.entries(sets).flatMap(([set, draw]) =>
    Array.from({ length: PER_SET }, () => ({ set, ...draw() })),
  );
}
