import type { SourceBlock, Typeface } from '../source-block.ts';
import { lookOf, type WordStyle, type WordStyles } from './styles.ts';
import { attribute, childOf, descendantsOf, type XmlElement } from './xml-tree.ts';

/** How a paragraph looks, as far as headings, titles and the red head are told by it. */
export type Look = Pick<
  SourceBlock,
  'typeface' | 'isBold' | 'isCentred' | 'isRight' | 'isRed' | 'size' | 'outline'
>;

const FACES: readonly (readonly [RegExp, Typeface])[] = [
  [/小标宋|大标宋|XBS|BiaoSong/i, '小标宋'],
  [/黑体|SimHei|Heiti|^Hei$|FZHei/i, '黑体'],
  [/楷|Kai/i, '楷体'],
  [/仿宋|FangSong|FZFS/i, '仿宋'],
];
const POINTS_OF_BODY = 16;

/** The look of most of a paragraph's characters, with what its styles say. */
export function lookOfParagraph(paragraph: XmlElement, styles: WordStyles): Look {
  const own = childOf(paragraph, 'pPr');
  const style = styles.get(attribute(childOf(own, 'pStyle'), 'val') ?? '') ?? styles.get('');
  const layout: Partial<WordStyle> = { ...styles.get(''), ...style, ...lookOf(undefined, own) };
  const runs = descendantsOf(paragraph, 'r').map((run) => lookOfRun(run, layout, styles));
  const most = <T>(value: (run: Run) => T): T | undefined => {
    const weights = new Map<T, number>();
    for (const run of runs) weights.set(value(run), (weights.get(value(run)) ?? 0) + run.length);
    return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0];
  };
  const outline = layout.outline;
  return {
    typeface: most((run) => run.typeface) ?? '其他',
    isBold: most((run) => run.isBold) ?? false,
    isRed: most((run) => run.isRed) ?? false,
    size: most((run) => run.size) ?? POINTS_OF_BODY,
    isCentred: layout.alignment === 'center',
    isRight: layout.alignment === 'right' || layout.alignment === 'end',
    // Level 10 is running text.
    ...(outline !== undefined && outline < 9 ? { outline: outline + 1 } : {}),
  };
}

/** The typeface that a font's name stands for. */
export function typefaceOf(font: string): Typeface {
  return FACES.find(([pattern]) => pattern.test(font))?.[1] ?? '其他';
}

interface Run {
  readonly length: number;
  readonly typeface: Typeface;
  readonly isBold: boolean;
  readonly isRed: boolean;
  readonly size: number;
}

function lookOfRun(run: XmlElement, layout: Partial<WordStyle>, styles: WordStyles): Run {
  const own = childOf(run, 'rPr');
  const look = {
    ...layout,
    ...styles.get(attribute(childOf(own, 'rStyle'), 'val') ?? 'none'),
    ...lookOf(own, undefined),
  };
  const text = descendantsOf(run, 't')
    .flatMap(({ children }) => children)
    .join('');
  return {
    length: text.trim().length,
    typeface: typefaceOf(look.font ?? ''),
    isBold: look.isBold ?? false,
    isRed: isRed(attribute(childOf(own, 'color'), 'val') ?? ''),
    size: look.size ? look.size / 2 : POINTS_OF_BODY,
  };
}

/** Whether a colour, RRGGBB, is a red as letterheads are printed in. */
function isRed(colour: string): boolean {
  const [red = 0, green = 255, blue = 255] = /^[0-9a-f]{6}$/i.test(colour)
    ? [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
    : [];
  return red > 170 && green < 70 && blue < 70;
}
