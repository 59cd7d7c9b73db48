/** Wording that may set up what a normative document must not. */
export interface Creation {
  readonly what: '行政许可' | '行政处罚' | '行政强制' | '收费';
  readonly words: string;
  /** UTF-16 offset in the text. */
  readonly offset: number;
  /** Where its paragraph begins. */
  readonly paragraph: number;
}

const patterns: readonly (readonly [Creation['what'], RegExp])[] = [
  [
    '行政处罚',
    /(?:处以?|科以?)[^，。；、（]{0,24}罚款|没收(?:违法|非法)?(?:所得|财物|工具|物品)|(?:吊销|暂扣)[^，。；]{0,12}(?:证|照)|责令(?:停产|停业|停产停业|关闭)|(?:处以?|行政)[^，。；]{0,8}拘留|(?:给予|处以?)警告/g,
  ],
  [
    '行政强制',
    /查封|扣押|冻结[^，。；]{0,6}(?:存款|汇款|账户)|(?<!人民法院)强制(?:拆除|清除|搬迁|执行|报废|隔离)|代履行|加处罚款|(?:加收|收取|缴纳)滞纳金/g,
  ],
  [
    '行政许可',
    /(?:须|应当?|必须|需)经[^，。；]{0,24}(?:批准|许可|审批|核准)[^。；]{0,8}?(?:方可|才能|方能)|未经[^，。；]{0,16}(?:批准|许可|审批|核准)(?:的)?，?[^，。；]{0,12}不得|(?:取得|办理|申领)[^，。；]{0,16}(?:许可证|准营证|准入证|资格证|备案证)[^。；]{0,8}?(?:方可|才能|方能)|实行(?:许可|审批|准入)(?:制|管理)/g,
  ],
  [
    '收费',
    /(?<!不|[停免]止?)(?:收取(?!的)[^，。；]{0,12}|征收[^，。；人地]{0,8})(?:费用?(?!率|方式)|押金|保证金|基金)|(?:缴纳|交纳)[^，。；]{0,10}(?:管理费|手续费|占道费|押金|保证金)/g,
  ],
];

// The sentence before the find: a ground above the document, or a prohibition of just that.
const CITES_LAW =
  /依法|(?:依照|依据|按照|根据|适用)[^。；]{0,40}(?:法律|法规|规章|有关规定|国家|《[^》]*(?:法|条例|规定|办法|规则)[^》]*》)/;
const FORBIDS =
  /(?:不得|不再|不予|禁止|严禁|取消|停止|免除|免于|免予|避免|不向)[^，。；]{0,16}$|(?:违反[^，。；]{0,8}规定|按照?规定)$/;
const SENTENCE_END = /[。；！？]/;

/** Wording in a text that may set a licence, a penalty, a coercive measure or a fee, where no higher law is cited and nothing is forbidden by it. */
export function creationsIn(text: string): Creation[] {
  const found = patterns.flatMap(([what, pattern]) =>
    [...text.matchAll(pattern)].flatMap(({ 0: words, index: offset }): Creation[] => {
      const paragraph = text.lastIndexOf('\n', offset) + 1;
      const sentence = text.slice(paragraph, offset).split(SENTENCE_END).at(-1) ?? '';
      if (words.includes('\n') || CITES_LAW.test(sentence) || FORBIDS.test(sentence)) return [];
      return [{ what, words, offset, paragraph }];
    }),
  );
  return found.sort((a, b) => a.offset - b.offset);
}
