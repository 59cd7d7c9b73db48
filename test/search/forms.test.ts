import { describe, expect, test } from 'vitest';
import { formsOf, initialTokens, lettersOf, syllablesOf } from '../../src/search/forms.ts';

describe('the ways in which people write a document number', () => {
  test.each([
    ['綦江府发2020 12号', '綦江府发〔2020〕12号'],
    ['（2020）12 号', '〔2020〕12号'],
    ['綦江府发 [2020] 12 号', '綦江府发〔2020〕12号'],
    ['綦江府发２０２０　１２号', '綦江府发〔2020〕12号'],
    ['綦江府发〔2020〕第12号', '綦江府发〔2020〕第12号'],
    ['2020年第12号', '2020年第12号'],
    ['住房 2020', '住房 2020'],
  ])('%s is first read as %s', (typed, read) => {
    expect(formsOf(typed)[0]).toBe(read);
  });

  test('a number without brackets is read as one as well', () => {
    expect(formsOf('綦江府发202012号')).toContain('綦江府发〔2020〕12号');
  });
});

test('letters may be pinyin, with spaces or without', () => {
  expect(lettersOf('gong zu fang')).toBe('gongzufang');
  expect(lettersOf('lǜ')).toBeUndefined();
  expect(lettersOf('公租房')).toBeUndefined();
});

test('letters are read as syllables in every way', () => {
  const known = new Set(['xi', 'an', 'xian', 'gong', 'zu', 'fang']);
  expect(syllablesOf('xian', known)).toEqual([['xian'], ['xi', 'an']]);
  expect(syllablesOf('gongzufang', known)).toEqual([['gong', 'zu', 'fang']]);
  expect(syllablesOf('xyz', known)).toEqual([]);
});

test('initials are found in pairs', () => {
  expect(initialTokens('gzf')).toEqual(['2gz', '2zf']);
});
