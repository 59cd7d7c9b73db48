const HAN = [...'〇一二三四五六七八九'];
const LEGAL = [...'零壹贰叁肆伍陆柒捌玖'];
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** A number as a list of Word shows it, by the name of its format (ISO/IEC 29500-1, 17.18.59). Undefined for a format that is not known. */
export function formatNumber(value: number, format: string): string | undefined {
  if (
    /^(chineseCounting|chineseCountingThousand|taiwaneseCounting|taiwaneseCountingThousand|japaneseCounting)$/.test(
      format,
    )
  )
    return counted(value, HAN, '十百千');
  if (format === 'chineseLegalSimplified' || format === 'ideographLegalTraditional')
    return counted(value, LEGAL, '拾佰仟');
  if (/^(ideographDigital|japaneseDigitalTenThousand|taiwaneseDigital|koreanDigital2)$/.test(format))
    return [...String(value)].map((digit) => HAN[Number(digit)]).join('');
  if (format === 'ideographTraditional') return nth('甲乙丙丁戊己庚辛壬癸', value);
  if (format === 'ideographZodiac') return nth('子丑寅卯辰巳午未申酉戌亥', value);
  if (/^decimalEnclosedCircle/.test(format))
    return value <= 20 ? String.fromCodePoint(0x2460 + value - 1) : String(value);
  if (format === 'decimalEnclosedParen')
    return value <= 20 ? String.fromCodePoint(0x2474 + value - 1) : `(${value})`;
  if (format === 'decimalEnclosedFullstop')
    return value <= 20 ? String.fromCodePoint(0x2488 + value - 1) : `${value}.`;
  if (/^decimalFullWidth/.test(format))
    return [...String(value)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('');
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  if (format === 'decimal' || format === 'decimalHalfWidth') return String(value);
  if (/^(upper|lower)Letter$/.test(format))
    return cased(
      nth('abcdefghijklmnopqrstuvwxyz', ((value - 1) % 26) + 1).repeat(Math.ceil(value / 26)),
      format,
    );
  if (/^(upper|lower)Roman$/.test(format)) return cased(roman(value), format);
  return format === 'none' ? '' : undefined;
}

function counted(value: number, figures: readonly string[], units: string): string {
  if (value <= 0 || value >= 10_000) return String(value);
  const digits = [...String(value)].map(Number);
  const text = digits
    .map((digit, index) => {
      const unit = units[digits.length - 2 - index] ?? '';
      return digit === 0 ? '零' : `${figures[digit]}${unit}`;
    })
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '');
  return text.replace(/^一十/, '十').replace(/^壹拾/, '拾');
}

function nth(row: string, value: number): string {
  return [...row][value - 1] ?? String(value);
}

function cased(text: string, format: string): string {
  return format.startsWith('upper') ? text.toUpperCase() : text;
}

function roman(value: number): string {
  let [left, text] = [value, ''];
  for (const [worth, letters] of ROMAN) {
    for (; left >= worth; left -= worth) text += letters;
  }
  return text;
}
