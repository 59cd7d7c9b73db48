import { locateInBody } from '../../archive/locate.ts';
import type { Decision, Policy } from '../../archive/records.ts';
import { isWithheld } from '../../archive/status.ts';
import { grounds } from '../../schemas/disclosure.ts';
import { type Breach, recordRule } from '../rule.ts';
import { isLegalClause } from './legal-clause.ts';

const POLICY = 'policies/2026/example.md';
const TEXT = '一、补助对象为参保居民。\n\n二、承办单位报价为【不予公开：商业秘密】。';
const LINE = { 位置: '第二项', 依据: '商业秘密' };

export const redactionStatesGround = recordRule({
  id: 'redaction-states-ground',
  title: '正文里每一处【不予公开：…】在“区分处理”里都有依据，反过来也是',
  kind: 'must',
  basis: { law: ['《中华人民共和国政府信息公开条例》第三十七条'] },
  keys: ['区分处理'],
  kinds: ['policy', 'decision'],
  appliesTo: (record) => !isWithheld(record) && (record.redactions.length > 0 || passages(record).length > 0),
  check(record) {
    return [...breachesInText(record), ...breachesInLines(record)];
  },
  examples: [
    {
      outcome: 'passes',
      because: '隐去的一处有它的依据',
      content: { [POLICY]: { 区分处理: [LINE], 正文: TEXT } },
    },
    {
      outcome: 'passes',
      because: '依据后面写了法律条款',
      content: {
        [POLICY]: {
          区分处理: [{ 位置: '第二项', 依据: '商业秘密（《中华人民共和国政府信息公开条例》第十五条）' }],
          正文: TEXT,
        },
      },
    },
    { outcome: 'fails', because: '“区分处理”里没有写这一处', content: { [POLICY]: { 正文: TEXT } } },
    {
      outcome: 'fails',
      because: '“区分处理”里写的是另一个依据',
      content: { [POLICY]: { 区分处理: [{ 位置: '第二项', 依据: '个人隐私' }], 正文: TEXT } },
    },
    {
      outcome: 'fails',
      because: '写了区分处理，正文里却没有隐去的地方',
      content: { [POLICY]: { 区分处理: [LINE], 正文: '一、补助对象为参保居民。' } },
    },
    {
      outcome: 'fails',
      because: '冒号是半角的',
      content: { [POLICY]: { 区分处理: [LINE], 正文: '承办单位报价为【不予公开:商业秘密】。' } },
    },
    {
      outcome: 'fails',
      because: '隐去的地方没有写依据',
      content: { [POLICY]: { 正文: '承办单位报价为【不予公开】。' } },
    },
    {
      outcome: 'fails',
      because: '“领导要求”不是法定的依据',
      content: {
        [POLICY]: {
          区分处理: [{ 位置: '第二项', 依据: '领导要求' }],
          正文: '承办单位报价为【不予公开：领导要求】。',
        },
      },
    },
    { outcome: 'does not apply', because: '全文公开，没有隐去的地方', content: { [POLICY]: {} } },
  ],
});

interface Passage {
  readonly offset: number;
  readonly written: string;
  readonly colon: string;
  readonly ground: string;
}

function passages({ body }: Policy | Decision): Passage[] {
  return [...body.matchAll(/【\s*不予公开\s*([：:]?)\s*([^】\n]*)】/g)].map((found) => ({
    offset: found.index,
    written: found[0],
    colon: found[1] ?? '',
    ground: (found[2] ?? '').trim(),
  }));
}

function breachesInText(record: Policy | Decision): Breach[] {
  return passages(record).flatMap(({ offset, written, colon, ground }) => {
    const place = locateInBody(record, offset);
    if (ground === '') {
      return [
        { place, message: `隐去的地方“${written}”没有写依据`, fix: '写成这样：【不予公开：商业秘密】' },
      ];
    }
    const breaches: Breach[] = [];
    if (colon !== '：') {
      const message = `“${written}”的冒号要用全角，不然读不出来`;
      breaches.push({ place, message, fix: `写成：【不予公开：${ground}】` });
    }
    if (!isGround(ground)) {
      breaches.push({
        place,
        message: `“${written}”写的不是法定依据`,
        fix: `从这些里选一个：${grounds.join('、')}`,
      });
    } else if (
      !record.faultyKeys.has('区分处理') &&
      !record.redactions.some((line) => line.ground?.startsWith(ground))
    ) {
      const message = `正文里隐去了“${written}”，“区分处理”里没有这个依据`;
      breaches.push({ place, message, fix: `在“区分处理”里加一行：- {位置: 第几条第几款, 依据: ${ground}}` });
    }
    return breaches;
  });
}

function breachesInLines(record: Policy | Decision): Breach[] {
  return record.redactions.flatMap(({ ground }, index) => {
    if (!ground) return [];
    const at = ['区分处理', index, '依据'];
    if (!isGround(ground)) {
      const message = `区分处理的依据“${ground}”不是法定依据`;
      return [{ at, message, fix: `从这些里选一个，或写明法律条款：${grounds.join('、')}` }];
    }
    if (passages(record).some((passage) => passage.ground !== '' && ground.startsWith(passage.ground)))
      return [];
    const message = `“区分处理”写了“${ground}”，正文里没有这样隐去的地方`;
    return [{ at, message, fix: `在正文隐去的地方写【不予公开：${ground}】；没有隐去什么的，删去这一行` }];
  });
}

function isGround(ground: string): boolean {
  return grounds.some((known) => ground.startsWith(known)) || isLegalClause(ground);
}
