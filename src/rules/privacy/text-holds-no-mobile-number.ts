import { textRule } from './text-rule.ts';

const POLICY = 'policies/2026/example.md';

export const textHoldsNoMobileNumber = textRule({
  id: 'text-holds-no-mobile-number',
  title: '公开的文字和附件里没有手机号码',
  kind: 'must',
  basis: {
    law: ['《中华人民共和国个人信息保护法》第二十五条', '《中华人民共和国政府信息公开条例》第十五条'],
  },
  finds: 'mobile number',
  name: '手机号码',
  fix: (masked) => `改成办公室的座机，或写成 ${masked}；附件要换成处理过的文件`,
  allowed: '本来就对外公布的号码',
  examples: [
    {
      outcome: 'passes',
      because: '联系电话是办公室的座机',
      content: { [POLICY]: { 正文: '联系电话：0000-48612345。' } },
    },
    {
      outcome: 'passes',
      because: '号码中间四位用星号代替',
      content: { [POLICY]: { 正文: '联系人张某，138****8000。' } },
    },
    {
      outcome: 'passes',
      because: '热线用的是手机号码，记录写明了理由',
      content: {
        [POLICY]: {
          正文: '值班电话：138-0013-8000。',
          允许号码: [{ 号码: '13800138000', 理由: '单位的值班手机，对外公布' }],
        },
      },
    },
    {
      outcome: 'fails',
      because: '正文里写了个人的手机号码',
      content: { [POLICY]: { 正文: '联系人：张某，13800138000。' } },
    },
    {
      outcome: 'fails',
      because: '用连字符分开也是同一个号码',
      content: { [POLICY]: { 正文: '联系人：张某，138-0013-8000。' } },
    },
    {
      outcome: 'fails',
      because: '附件的文件名里写着手机号码',
      content: {
        [POLICY]: { 附件: [{ 标题: '申请表', 文件: '13800138000.txt' }] },
        'attachments/13800138000.txt': '申请表',
      },
    },
    {
      outcome: 'fails',
      because: '机构的电话写成了个人手机',
      content: {
        'departments.yaml':
          '- 简称: 区医保局\n  全称: 示范市示范区医疗保障局\n  类型: 组成部门\n  电话: 13800138000\n- 简称: 区政府\n  全称: 示范市示范区人民政府\n  类型: 区政府\n',
      },
    },
  ],
});
