import { attribute, childOf, elementsOf, isOn, localName, type XmlElement } from './xml-tree.ts';

/** What a style says of a paragraph's look, its place in the outline, and its number, with what it inherits. */
export interface WordStyle {
  readonly name: string;
  readonly font?: string;
  readonly isBold?: boolean;
  readonly isHidden?: boolean;
  /** Half points. */
  readonly size?: number;
  readonly alignment?: string;
  /** 0 = the highest. */
  readonly outline?: number;
  readonly numberId?: string;
  readonly numberLevel?: number;
}

/** Style id → style; '' = what holds for every paragraph. */
export type WordStyles = ReadonlyMap<string, WordStyle>;

/** Reads styles.xml (ISO/IEC 29500-1, 17.7). */
export function readStyles(root: XmlElement | undefined): WordStyles {
  const elements = elementsOf(root).filter((element) => localName(element) === 'style');
  const byId = new Map(elements.map((element) => [attribute(element, 'styleId') ?? '', element]));
  const defaults = lookOf(childOf(childOf(childOf(root, 'docDefaults'), 'rPrDefault'), 'rPr'), undefined);
  const standard = elements.find(
    (element) =>
      attribute(element, 'type') === 'paragraph' && /^(1|true)$/.test(attribute(element, 'default') ?? ''),
  );
  const styles = new Map<string, WordStyle>();
  styles.set('', { name: '', ...defaults, ...(standard ? resolve(standard, byId, []) : {}) });
  for (const [id, element] of byId) styles.set(id, { ...defaults, ...resolve(element, byId, []) });
  return styles;
}

/** What run and paragraph properties say of the look. */
export function lookOf(run: XmlElement | undefined, paragraph: XmlElement | undefined): Partial<WordStyle> {
  const fonts = childOf(run, 'rFonts');
  const numbering = childOf(paragraph, 'numPr');
  const [font, size, bold, hidden] = [
    attribute(fonts, 'eastAsia'),
    attribute(childOf(run, 'sz'), 'val'),
    childOf(run, 'b'),
    childOf(run, 'vanish'),
  ];
  const [alignment, outline] = [
    attribute(childOf(paragraph, 'jc'), 'val'),
    attribute(childOf(paragraph, 'outlineLvl'), 'val'),
  ];
  const [numberId, level] = [
    attribute(childOf(numbering, 'numId'), 'val'),
    attribute(childOf(numbering, 'ilvl'), 'val'),
  ];
  return {
    ...(font ? { font } : {}),
    ...(size ? { size: Number(size) } : {}),
    ...(bold ? { isBold: isOn(bold) } : {}),
    ...(hidden ? { isHidden: isOn(hidden) } : {}),
    ...(alignment ? { alignment } : {}),
    ...(outline ? { outline: Number(outline) } : {}),
    ...(numberId !== undefined ? { numberId } : {}),
    ...(level !== undefined ? { numberLevel: Number(level) } : {}),
  };
}

function resolve(
  element: XmlElement,
  byId: ReadonlyMap<string, XmlElement>,
  above: readonly XmlElement[],
): WordStyle {
  const base = byId.get(attribute(childOf(element, 'basedOn'), 'val') ?? '');
  // A style that is based on itself, by way of others, would never end.
  const inherited = base && !above.includes(base) ? resolve(base, byId, [...above, element]) : {};
  const name = attribute(childOf(element, 'name'), 'val') ?? '';
  return { ...inherited, ...lookOf(childOf(element, 'rPr'), childOf(element, 'pPr')), name };
}
