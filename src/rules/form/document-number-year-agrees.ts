import { documentNumberOf, regularDocumentNumber } from '../../archive/document-number.ts';
import type { Policy } from '../../archive/records.ts';
import { recordRule } from '../rule.ts';

const POLICY = 'policies/2026/example.md';

export const documentNumberYearAgrees = recordRule({
  id: 'document-number-year-agrees',
  title: '发文字号的年份和成文日期的年份一致',
  kind: 'should',
  basis: { law: ['《党政机关公文格式》（GB/T 9704—2012）'] },
  kinds: ['policy'],
  appliesTo: (policy) => yearOf(policy) !== undefined && policy.writtenOn !== undefined,
  check(policy) {
    const [year, written] = [yearOf(policy), policy.writtenOn ?? ''];
    if (String(year) === written.slice(0, 4)) return [];
    return [
      {
        at: ['发文字号'],
        message: `发文字号的年份是 ${year} 年，成文日期却是 ${written}`,
        fix: '对照原件改正其中一个；成文日期是会议通过或签发的日期，不是上网的日期',
      },
    ];
  },
  examples: [
    {
      outcome: 'passes',
      because: '都是2026年',
      content: { [POLICY]: { 发文字号: '示范医保发〔2026〕1号', 成文日期: '2026-01-01' } },
    },
    {
      outcome: 'fails',
      because: '字号是上一年的',
      content: { [POLICY]: { 发文字号: '示范医保发〔2025〕90号', 成文日期: '2026-01-01' } },
    },
    {
      outcome: 'fails',
      because: '字号是下一年的',
      content: { [POLICY]: { 发文字号: '示范医保发〔2027〕1号', 成文日期: '2026-03-02' } },
    },
    { outcome: 'does not apply', because: '没有发文字号', content: { [POLICY]: {} } },
  ],
});

function yearOf({ documentNumber = '' }: Policy): number | undefined {
  return documentNumberOf(regularDocumentNumber(documentNumber) ?? '')?.year;
}
