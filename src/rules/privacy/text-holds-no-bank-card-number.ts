import { textRule } from './text-rule.ts';

const POLICY = 'policies/2026/example.md';

export const textHoldsNoBankCardNumber = textRule({
  id: 'text-holds-no-bank-card-number',
  title: '公开的文字和附件里没有银行卡号',
  kind: 'must',
  basis: {
    law: [
      '《中华人民共和国个人信息保护法》第二十五条、第二十八条',
      '《中华人民共和国政府信息公开条例》第十五条',
    ],
  },
  finds: 'bank card number',
  name: '银行卡号',
  fix: (masked) => `删去，或只留头尾：${masked}；附件要换成处理过的文件`,
  allowed: '单位对外的收款账号，或者不是银行卡号的',
  examples: [
    { outcome: 'passes', because: '正文里没有卡号', content: { [POLICY]: {} } },
    {
      outcome: 'passes',
      because: '卡号只留头尾',
      content: { [POLICY]: { 正文: '补贴打入尾号 4564 的银行卡（6222***********4564）。' } },
    },
    {
      outcome: 'passes',
      because: '项目代码不是卡号',
      content: { [POLICY]: { 正文: '项目代码：2020-500110-47-03-123456。' } },
    },
    {
      outcome: 'passes',
      because: '单位的收款账号应当让人看到，记录写明了理由',
      content: {
        [POLICY]: {
          正文: '保证金汇入账号 6222023100081234564。',
          允许号码: [{ 号码: '6222023100081234564', 理由: '区公共资源交易中心的保证金账户' }],
        },
      },
    },
    {
      outcome: 'fails',
      because: '正文里写了个人的银行卡号',
      content: { [POLICY]: { 正文: '张某，6222023100081234564。' } },
    },
    {
      outcome: 'fails',
      because: '每四位空一格也是同一个号码',
      content: { [POLICY]: { 正文: '卡号：6222 0231 0008 1234 564' } },
    },
    {
      outcome: 'fails',
      because: '发放表里有银行卡号',
      content: {
        [POLICY]: { 附件: [{ 标题: '发放表', 文件: 'list.csv' }] },
        'attachments/list.csv': '姓名,卡号\n张某,6222023100081234564\n',
      },
    },
  ],
});
