import { locateInBody } from '../../archive/locate.ts';
import { recordRule } from '../rule.ts';

const POLICY = 'policies/2026/example.md';
const INTERPRETATION = 'interpretations/2026/example.md';

const RULES =
  '参加居民医疗保险的人员，每年九月到十二月缴费。\n\n没有按时缴费的人员，补缴以后满六十天享受待遇。\n\n住院费用由定点医院当场结算，个人只付自己负担的部分。';

/** Sentences shorter than this many Han characters say too little to be anybody's own. */
const SHORTEST_SENTENCE = 12;

export const interpretationIsNotACopy = recordRule({
  id: 'interpretation-is-not-a-copy',
  title: '解读用自己的话说明文件，不是照抄原文',
  kind: 'review',
  basis: { law: ['国办发〔2016〕80号'] },
  kinds: ['interpretation'],
  appliesTo: (interpretation, { archive }) =>
    sentencesIn(interpretation.body).length > 0 &&
    interpretation.interprets.some((reference) => archive.policy(reference)?.hasBody),
  check(interpretation, { archive, today }) {
    const original = interpretation.interprets
      .map((reference) => plain(archive.policy(reference)?.body ?? ''))
      .join('\n');
    const sentences = sentencesIn(interpretation.body);
    const copied = sentences.filter(({ text }) => original.includes(text));
    const first = copied[0];
    if (!first || copied.length * 2 <= sentences.length) return [];
    const percent = Math.round((copied.length / sentences.length) * 100);
    return [
      {
        place: locateInBody(interpretation, first.offset),
        message: `解读的 ${sentences.length} 句话里有 ${copied.length} 句（${percent}%）和文件原文一字不差，第一句在这里`,
        fix: `请看一看是不是照抄：是的，改写成背景、目的、办理方法和例子；确实需要引用的，写上：已核: [{规则: interpretation-is-not-a-copy, 理由: 为什么要引用原文, 日期: ${today}}]`,
      },
    ];
  },
  examples: [
    {
      outcome: 'passes',
      because: '用自己的话说明',
      content: {
        [POLICY]: { 正文: RULES },
        [INTERPRETATION]: { 正文: '错过了缴费时间怎么办？补缴以后再等六十天，就又可以报销住院费了。' },
      },
    },
    {
      outcome: 'passes',
      because: '两句里有一句引用原文，正好一半',
      content: {
        [POLICY]: { 正文: RULES },
        [INTERPRETATION]: {
          正文: '参加居民医疗保险的人员，每年九月到十二月缴费。\n\n也就是说，缴费要在秋冬两季办好，过年以后就晚了。',
        },
      },
    },
    {
      outcome: 'fails',
      because: '三句话都是原文，只是加了标题、换了排版',
      content: {
        [POLICY]: { 正文: RULES },
        [INTERPRETATION]: { 正文: `## 主要内容\n\n${RULES.replaceAll('人员', '**人员**')}` },
      },
    },
    {
      outcome: 'fails',
      because: '三句里有两句是原文',
      content: {
        [POLICY]: { 正文: RULES },
        [INTERPRETATION]: {
          正文: `${RULES.split('\n\n').slice(0, 2).join('\n\n')}\n\n出院的时候，医院会替您把账算好，您只付自己的那一份。`,
        },
      },
    },
    {
      outcome: 'does not apply',
      because: '内容是一段视频，没有文字',
      content: { [POLICY]: { 正文: RULES }, [INTERPRETATION]: { 形式: '音视频', 正文: null } },
    },
  ],
});

interface Sentence {
  readonly text: string;
  readonly offset: number;
}

/** The sentences of a text that are long enough to compare, without white space and markup. */
function sentencesIn(body: string): Sentence[] {
  return [...body.matchAll(/[^。；！？\n]+/g)]
    .map((found) => ({ text: plain(found[0]), offset: found.index + found[0].search(/\S|$/) }))
    .filter(({ text }) => (text.match(/\p{Script=Han}/gu) ?? []).length >= SHORTEST_SENTENCE);
}

function plain(text: string): string {
  return text.replace(/[\s#*_`>|~\\-]/g, '');
}
