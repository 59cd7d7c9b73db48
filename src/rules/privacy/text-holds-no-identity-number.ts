import { textRule } from './text-rule.ts';

const POLICY = 'policies/2026/example.md';
// Made up: the place does not exist, the sum agrees.
const NUMBER = '110199199001010037';

export const textHoldsNoIdentityNumber = textRule({
  id: 'text-holds-no-identity-number',
  title: '公开的文字和附件里没有身份证号码',
  kind: 'must',
  basis: {
    law: [
      '《中华人民共和国个人信息保护法》第二十五条、第二十八条',
      '《中华人民共和国政府信息公开条例》第十五条',
      'GB 11643—1999',
    ],
  },
  finds: 'identity number',
  name: '身份证号码',
  fix: (masked) => `删去，或只留头尾：${masked}；附件要换成处理过的文件`,
  allowed: '不是身份证号码的',
  examples: [
    { outcome: 'passes', because: '正文里没有号码', content: { [POLICY]: {} } },
    {
      outcome: 'passes',
      because: '号码只留头尾，中间用星号代替',
      content: { [POLICY]: { 正文: '申请人张某，身份证号码 110***********0037。' } },
    },
    {
      outcome: 'passes',
      because: '统一社会信用代码也是十八位，但它是单位的代码，应当公开',
      content: { [POLICY]: { 正文: '统一社会信用代码：11500107009293065M。' } },
    },
    {
      outcome: 'passes',
      because: '校验位不对，不是身份证号码',
      content: { [POLICY]: { 正文: '合同编号 110199199001010038。' } },
    },
    {
      outcome: 'fails',
      because: '正文里写了身份证号码',
      content: { [POLICY]: { 正文: `申请人张某，身份证号码 ${NUMBER}。` } },
    },
    {
      outcome: 'fails',
      because: '号码分在表格的两格里，读的人照样看得出',
      content: {
        [POLICY]: { 正文: '| 姓名 | 号码 | |\n| --- | --- | --- |\n| 张某 | 110199199 | 001010037 |' },
      },
    },
    {
      outcome: 'fails',
      because: '摘要里的号码一样会公开',
      content: { [POLICY]: { 摘要: `公示对象（${NUMBER}）` } },
    },
    {
      outcome: 'fails',
      because: '附件里的名单写着身份证号码',
      content: {
        [POLICY]: { 附件: [{ 标题: '公示名单', 文件: 'list.csv' }] },
        'attachments/list.csv': `姓名,身份证号码\n张某,${NUMBER}\n`,
      },
    },
  ],
});
