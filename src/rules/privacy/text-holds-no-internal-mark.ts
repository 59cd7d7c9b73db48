import { textRule } from './text-rule.ts';

const POLICY = 'policies/2026/example.md';

export const textHoldsNoInternalMark = textRule({
  id: 'text-holds-no-internal-mark',
  title: '公开的文字和附件里没有内部文件的标志',
  kind: 'should',
  basis: { duties: ['secrecy'], law: ['《中华人民共和国保守国家秘密法》第六十四条', 'GB/T 9704—2012'] },
  finds: 'internal mark',
  name: '内部文件的标志',
  fix: () =>
    '和起草部门核对这份文件是不是可以公开：不能公开的改为“公开属性: 不予公开”；可以公开的，删去这个标志（网页上不写份号和签发人姓名）',
  examples: [
    {
      outcome: 'passes',
      because: '正文只是说到工作秘密',
      content: { [POLICY]: { 正文: '严禁泄露国家秘密、工作秘密，内部资料由专人保管。' } },
    },
    {
      outcome: 'passes',
      because: '签发人写在开头的说明部分，写的是职务',
      content: { [POLICY]: { 签发人: '部门主要负责人' } },
    },
    {
      outcome: 'fails',
      because: '开头一行是“内部资料　注意保存”',
      content: { [POLICY]: { 正文: '内部资料　注意保存\n\n各街道办事处：' } },
    },
    {
      outcome: 'fails',
      because: '标着工作秘密',
      content: { [POLICY]: { 正文: '工作秘密★3年\n\n各街道办事处：' } },
    },
    {
      outcome: 'fails',
      because: '从公文的版头带来了签发人',
      content: { [POLICY]: { 正文: '签发人：张某\n\n各街道办事处：' } },
    },
    {
      outcome: 'fails',
      because: '从公文的版头带来了份号',
      content: { [POLICY]: { 正文: '份号：000012\n\n各街道办事处：' } },
    },
  ],
});
