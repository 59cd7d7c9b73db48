import { isNormative } from '../../archive/normative.ts';
import { isPublished } from '../../archive/status.ts';
import { recordRule } from '../rule.ts';

const POLICY = 'policies/2026/example.md';
const NORMATIVE = { 文件类别: '行政规范性文件', 发文字号: '示范医保发〔2026〕1号' };

export const normativeDocumentWasFiled = recordRule({
  id: 'normative-document-was-filed',
  title: '行政规范性文件印发以后报送备案',
  kind: 'should',
  basis: {
    duties: ['normativeDocuments'],
    law: [
      '《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第七十五条',
      '《法规规章备案审查条例》第二十五条',
    ],
  },
  keys: ['备案'],
  kinds: ['policy'],
  appliesTo: (policy, { today }) => isNormative(policy) && isPublished(policy, today),
  check: ({ filing }) =>
    filing
      ? []
      : [
          {
            at: ['备案'],
            message: '行政规范性文件没有写备案',
            fix: '报送备案以后写上：\n备案:\n  机关: 接受备案的机关\n  日期: 报送的日期',
          },
        ],
  examples: [
    {
      outcome: 'passes',
      because: '已经报送备案',
      content: { [POLICY]: { ...NORMATIVE, 备案: { 机关: '示范市人民政府', 日期: '2026-03-20' } } },
    },
    { outcome: 'fails', because: '没有写备案', content: { [POLICY]: NORMATIVE } },
    {
      outcome: 'does not apply',
      because: '还没有发布',
      content: { [POLICY]: { ...NORMATIVE, 发布日期: '2026-07-01' } },
      today: '2026-06-30',
    },
    { outcome: 'does not apply', because: '不是行政规范性文件', content: { [POLICY]: {} } },
  ],
});
