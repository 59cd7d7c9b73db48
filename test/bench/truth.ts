import type { Searchable } from '../../src/search/searchable.ts';

/** What really holds a query: told without any index, by looking for the characters in every text. */
export class Truth {
  readonly #texts: readonly { id: string; texts: readonly string[]; bareTexts: readonly string[] }[];

  constructor(records: readonly Searchable[]) {
    this.#texts = records.map(({ id, title, number, passages }) => {
      const texts = [title, number ?? '', ...passages.map(([text]) => text)]
        .map(levelled)
        .filter((text) => text !== '');
      return { id, texts, bareTexts: texts.map(bare) };
    });
  }

  /** Records of which each word of the query stands in one of the fields or paragraphs. */
  expected(query: string): Set<string> {
    const words = wordsOf(query).map(levelled);
    return this.#holding(({ texts }) => words.every((word) => texts.some((text) => text.includes(word))));
  }

  /** Records that hold each word once brackets, quotes and dashes are left out of both. */
  tolerated(query: string): Set<string> {
    const words = wordsOf(query).map((word) => bare(levelled(word)));
    return this.#holding(({ bareTexts }) =>
      words.every((word) => bareTexts.some((text) => text.includes(word))),
    );
  }

  #holding(
    holds: (record: { texts: readonly string[]; bareTexts: readonly string[] }) => boolean,
  ): Set<string> {
    return new Set(this.#texts.filter(holds).map(({ id }) => id));
  }
}

const wordsOf = (query: string) => query.split(/\s+/).filter(Boolean);

/** One form of width and case, one form of bracket, no white space. */
function levelled(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[〔[(【﹝]/g, '(')
    .replace(/[〕\])】﹞]/g, ')')
    .replace(/\s+/g, '');
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{M},。、;:!?.]/gu, '').replace(/\./g, '');
}
