import { documentNumberOf, regularDocumentNumber } from '../../archive/document-number.ts';
import type { Department, Policy } from '../../archive/records.ts';
import { recordRule } from '../rule.ts';

const POLICY = 'policies/2026/example.md';

export const documentNumberBelongsToIssuer = recordRule({
  id: 'document-number-belongs-to-issuer',
  title: '发文字号的代字是第一个发文机关的',
  kind: 'should',
  basis: { law: ['《党政机关公文处理工作条例》'] },
  kinds: ['policy'],
  appliesTo: (policy, { archive }) =>
    codeOf(policy) !== undefined &&
    (archive.department(policy.issuers[0] ?? '')?.documentCodes.length ?? 0) > 0,
  check(policy, { archive }) {
    const code = codeOf(policy) ?? '';
    const publisher = archive.department(policy.issuers[0] ?? '') as Department;
    if (publisher.documentCodes.includes(code)) return [];
    const owner = archive.departments.find(({ documentCodes }) => documentCodes.includes(code));
    const own = publisher.documentCodes.join('、');
    const message = `发文字号的代字“${code}”不是${publisher.name}的（${own}）${owner ? `，是${owner.name}的` : ''}`;
    const fix = owner
      ? `代字没错的，把${owner.name}写在发文机关的第一个；写错的，改成${own}`
      : `写错的，改成${own}；${publisher.name}确有这个代字的，在 departments.yaml 里它的“公文代字”下加一行：- ${code}`;
    return [{ at: ['发文字号'], message, fix }];
  },
  examples: [
    {
      outcome: 'passes',
      because: '代字是发文机关自己的',
      content: { [POLICY]: { 发文字号: '示范医保发〔2026〕1号' } },
    },
    {
      outcome: 'passes',
      because: '联合发文用主办机关的代字',
      content: { [POLICY]: { 发文机关: ['区医保局', '区司法局'], 发文字号: '示范医保发〔2026〕1号' } },
    },
    {
      outcome: 'fails',
      because: '代字是另一个机关的',
      content: { [POLICY]: { 发文字号: '示范府发〔2026〕1号' } },
    },
    {
      outcome: 'fails',
      because: '代字不知道是谁的',
      content: { [POLICY]: { 发文字号: '示范医发〔2026〕1号' } },
    },
    {
      outcome: 'fails',
      because: '主办机关没有写在第一个',
      content: { [POLICY]: { 发文机关: ['区司法局', '区医保局'], 发文字号: '示范医保发〔2026〕1号' } },
    },
    { outcome: 'does not apply', because: '没有发文字号', content: { [POLICY]: {} } },
  ],
});

function codeOf({ documentNumber = '' }: Policy): string | undefined {
  return documentNumberOf(regularDocumentNumber(documentNumber) ?? '')?.code;
}
