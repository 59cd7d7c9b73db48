import {
  type DocumentNumber,
  documentNumberOf,
  regularDocumentNumber,
} from '../../archive/document-number.ts';
import { locate } from '../../archive/locate.ts';
import type { Policy } from '../../archive/records.ts';
import { portalRule } from '../rule.ts';

const [FIRST, SECOND, THIRD] = [
  'policies/2026/first.md',
  'policies/2026/second.md',
  'policies/2026/third.md',
];
const LISTED_HOLES = 10;

interface Numbered {
  readonly policy: Policy;
  readonly number: DocumentNumber;
}

export const documentNumberSeriesHasNoGap = portalRule({
  id: 'document-number-series-has-no-gap',
  title: '同一代字、同一年份的发文字号前后相连',
  kind: 'should',
  basis: {
    duties: ['promptPublication'],
    law: ['《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第六十六条'],
  },
  checkPortal({ archive }) {
    const series = Map.groupBy(
      archive.all('policy').flatMap(numbered),
      ({ number }) => `${number.code}〔${number.year}〕`,
    );
    return [...series].flatMap(([name, members]) => {
      const sorted = members.sort((a, b) => a.number.serial - b.number.serial);
      const holes = sorted.flatMap((after, index) => holeBetween(sorted[index - 1], after));
      const [first] = holes;
      if (!first) return [];
      const missing = holes.slice(0, LISTED_HOLES).map(({ text }) => text);
      const more = holes.length > LISTED_HOLES ? '等' : '';
      return [
        {
          place: locate(first.after, ['发文字号']),
          message: `${name}缺${missing.join('、')}${more}`,
          fix: '逐号核对：应当公开而没有录入的，补录；依法不予公开的，登记为不予公开；没有用过的号不用补',
        },
      ];
    });
  },
  examples: [
    {
      outcome: 'passes',
      because: '序号相连，从几号开始都可以',
      content: {
        [FIRST]: { 发文字号: '示范医保发〔2026〕6号' },
        [SECOND]: { 发文字号: '示范医保发〔2026〕7号' },
      },
    },
    {
      outcome: 'passes',
      because: '不同代字、不同年份各编各的号',
      content: {
        [FIRST]: { 发文字号: '示范医保发〔2026〕1号' },
        [SECOND]: { 发文字号: '示范府发〔2026〕9号' },
        [THIRD]: { 发文字号: '示范医保发〔2025〕5号' },
      },
    },
    {
      outcome: 'fails',
      because: '缺第2号',
      content: {
        [FIRST]: { 发文字号: '示范医保发〔2026〕1号' },
        [SECOND]: { 发文字号: '示范医保发〔2026〕3号' },
      },
    },
    {
      outcome: 'fails',
      because: '缺两处，一起说',
      content: {
        [FIRST]: { 发文字号: '示范医保发〔2026〕1号' },
        [SECOND]: { 发文字号: '示范医保发〔2026〕3号' },
        [THIRD]: { 发文字号: '示范医保发〔2026〕9号' },
      },
    },
  ],
});

function numbered(policy: Policy): Numbered[] {
  const number = documentNumberOf(regularDocumentNumber(policy.documentNumber ?? '') ?? '');
  return number ? [{ policy, number }] : [];
}

function holeBetween(before: Numbered | undefined, after: Numbered): { text: string; after: Policy }[] {
  const from = (before?.number.serial ?? after.number.serial) + 1;
  const to = after.number.serial - 1;
  if (from > to) return [];
  return [{ text: from === to ? `第${from}号` : `第${from}号至第${to}号`, after: after.policy }];
}
