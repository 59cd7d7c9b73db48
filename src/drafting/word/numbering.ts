import { formatNumber } from './number-formats.ts';
import { attribute, childOf, elementsOf, isOn, localName, type XmlElement } from './xml-tree.ts';

interface Level {
  readonly format: string;
  /** `第%1条`, `（%2）`. */
  readonly pattern: string;
  readonly start: number;
  readonly isLegal: boolean;
  readonly styleId: string | undefined;
}

interface NumberedList {
  /** Lists of one pattern count on from each other. */
  readonly patternId: string;
  readonly levels: readonly Level[];
  /** Levels at which this list begins anew. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** The number that Word shows before a paragraph though nobody typed it. `bullet` = a mark that counts nothing. */
export interface AutomaticNumber {
  readonly label: string;
  readonly isBullet: boolean;
  /** False where the format is not known, and an arabic figure stands in for it. */
  readonly isCertain: boolean;
}

/** Reads numbering.xml (ISO/IEC 29500-1, 17.9) and counts through the document: ask for the paragraphs in their order. */
export class Numbering {
  readonly #lists = new Map<string, NumberedList>();
  readonly #counts = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  constructor(root: XmlElement | undefined) {
    const named = (name: string) => elementsOf(root).filter((element) => localName(element) === name);
    const patterns = new Map(
      named('abstractNum').map((element) => [attribute(element, 'abstractNumId') ?? '', levelsOf(element)]),
    );
    for (const element of named('num')) {
      const patternId = attribute(childOf(element, 'abstractNumId'), 'val') ?? '';
      const overrides = elementsOf(element).filter((child) => localName(child) === 'lvlOverride');
      const levels = [...(patterns.get(patternId) ?? [])];
      const restarts = new Map<number, number>();
      for (const override of overrides) {
        const at = Number(attribute(override, 'ilvl') ?? 0);
        const own = childOf(override, 'lvl');
        if (own) levels[at] = levelOf(own);
        const start = attribute(childOf(override, 'startOverride'), 'val');
        if (start !== undefined) restarts.set(at, Number(start));
      }
      this.#lists.set(attribute(element, 'numId') ?? '', { patternId, levels, restarts });
    }
  }

  /** The next number of a list at a level; undefined where the list is none or shows nothing. */
  next(listId: string, level: number): AutomaticNumber | undefined {
    const list = this.#lists.get(listId);
    const own = list?.levels[level];
    if (!list || !own) return undefined;
    const counts = this.#counts.get(list.patternId) ?? [];
    this.#counts.set(list.patternId, counts);
    const restart = list.restarts.get(level);
    const isFirst = !this.#begun.has(`${listId} ${level}`);
    this.#begun.add(`${listId} ${level}`);
    if (restart !== undefined && isFirst) counts[level] = restart;
    else counts[level] = (counts[level] ?? own.start - 1) + 1;
    counts.length = level + 1;
    if (own.format === 'bullet') return { label: '•', isBullet: true, isCertain: true };
    return this.#show(list, own, counts);
  }

  /** The level at which a list numbers paragraphs of a style. */
  levelOfStyle(listId: string, styleId: string): number | undefined {
    const at = this.#lists.get(listId)?.levels.findIndex((level) => level?.styleId === styleId) ?? -1;
    return at < 0 ? undefined : at;
  }

  #show({ levels }: NumberedList, own: Level, counts: readonly number[]): AutomaticNumber | undefined {
    let isCertain = true;
    const label = own.pattern.replace(/%([1-9])/g, (_, place: string) => {
      const at = Number(place) - 1;
      const value = counts[at] ?? levels[at]?.start ?? 1;
      const shown = formatNumber(value, own.isLegal ? 'decimal' : (levels[at]?.format ?? 'decimal'));
      isCertain &&= shown !== undefined;
      return shown ?? String(value);
    });
    return label.trim() === '' ? undefined : { label: label.trim(), isBullet: false, isCertain };
  }
}

function levelsOf(element: XmlElement): Level[] {
  const levels: Level[] = [];
  for (const child of elementsOf(element)) {
    if (localName(child) === 'lvl') levels[Number(attribute(child, 'ilvl') ?? 0)] = levelOf(child);
  }
  return levels;
}

function levelOf(element: XmlElement): Level {
  return {
    format: attribute(childOf(element, 'numFmt'), 'val') ?? attribute(descend(element), 'val') ?? 'decimal',
    pattern: attribute(childOf(element, 'lvlText'), 'val') ?? '',
    start: Number(attribute(childOf(element, 'start'), 'val') ?? 1),
    isLegal: isOn(childOf(element, 'isLgl')),
    styleId: attribute(childOf(element, 'pStyle'), 'val'),
  };
}

/** Formats that older Words don't know stand beside one that they do. */
function descend(element: XmlElement): XmlElement | undefined {
  const alternatives = elementsOf(childOf(element, 'AlternateContent'));
  return alternatives.map((one) => childOf(one, 'numFmt')).find((one) => one !== undefined);
}
