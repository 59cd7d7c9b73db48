/** Fonts of a PDF that its own characters could not be read by. */
export interface CharacterMaps {
  /** To be given to the PDF reader as its BinaryDataFactory. */
  readonly factory: new () => { fetch(request: { kind: string; filename: string }): Promise<Uint8Array> };
  /** Whether a font needed a map that is not here, so that text may be missing. */
  isIncomplete(): boolean;
}

const UNICODE = /^Uni(GB|CNS|JIS|KS)[^-]*-(UCS2|UTF16)-[HV]$/;
const CHINESE = /^(GB-EUC|GBpc-EUC|GBK-EUC|GBKp-EUC|GBK2K)-[HV]$/;
const TO_UNICODE = /^Adobe-(GB1|CNS1|Japan1|Korea1)-UCS2$/;

/**
 * Character maps for fonts that are named in a PDF and not embedded (ISO 32000-1, 9.7.5.2), as older Chinese programs write them.
 * The reader asks for code → glyph and then glyph → Unicode. Only the text matters here, so the first map leads straight to Unicode
 * and the second changes nothing; a font that skips the first can't be read so, and is told.
 */
export function characterMaps(): CharacterMaps {
  let [isDirect, isIncomplete] = [false, false];
  class Factory {
    async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      const name = filename.replace(/\.bcmap$/, '');
      const isFirst = UNICODE.test(name) || CHINESE.test(name);
      isDirect ||= isFirst;
      if (kind === 'cMapUrl' && (isFirst || (isDirect && TO_UNICODE.test(name))))
        return new TextEncoder().encode(CHINESE.test(name) ? chineseMap() : IDENTITY);
      isIncomplete ||= kind === 'cMapUrl';
      throw new Error(`no ${kind} ${name}`);
    }
  }
  return { factory: Factory, isIncomplete: () => isIncomplete };
}

const IDENTITY = `begincmap
1 begincodespacerange
<0000> <ffff>
endcodespacerange
1 begincidrange
<0000> <ffff> 0
endcidrange
endcmap
`;

let chinese: string | undefined;

/** GBK, one or two bytes, to Unicode. */
function chineseMap(): string {
  chinese ??= makeChineseMap();
  return chinese;
}

function makeChineseMap(): string {
  const decoder = new TextDecoder('gb18030');
  const lines: string[] = [];
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      const code = decoder.decode(new Uint8Array([first, second])).codePointAt(0) ?? 0xfffd;
      if (second !== 0x7f && code < 0xfffd) lines.push(`<${((first << 8) | second).toString(16)}> ${code}`);
    }
  }
  return `begincmap
2 begincodespacerange
<00> <80>
<8140> <fefe>
endcodespacerange
1 begincidrange
<00> <80> 0
endcidrange
${lines.length} begincidchar
${lines.join('\n')}
endcidchar
endcmap
`;
}
