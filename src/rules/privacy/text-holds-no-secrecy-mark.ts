import { textRule } from './text-rule.ts';

const POLICY = 'policies/2026/example.md';

export const textHoldsNoSecrecyMark = textRule({
  id: 'text-holds-no-secrecy-mark',
  title: '公开的文字和附件里没有国家秘密标志',
  kind: 'must',
  basis: {
    duties: ['secrecy'],
    law: [
      '《中华人民共和国保守国家秘密法》第三十五条',
      '《中华人民共和国保守国家秘密法实施条例》第二十一条、第四十二条',
    ],
  },
  finds: 'secrecy mark',
  name: '国家秘密标志',
  fix: () =>
    '先不要发布、不要推送，也不要转发；报告本机关的保密工作机构，由它确定是不是国家秘密。是，就把这个文件从电脑上按保密规定处理；不是（例如已经解密），去掉标志再重新走保密审查',
  examples: [
    {
      outcome: 'passes',
      because: '正文只是说到保守国家秘密',
      content: { [POLICY]: { 正文: '各单位要保守国家秘密，机密级、秘密级载体按规定管理。' } },
    },
    {
      outcome: 'fails',
      because: '正文开头标着密级和保密期限',
      content: { [POLICY]: { 正文: '机密★10年\n\n各街道办事处：' } },
    },
    {
      outcome: 'fails',
      because: '字和字之间有空格，还是密级',
      content: { [POLICY]: { 正文: '秘 密 ★ 1 年\n\n各街道办事处：' } },
    },
    {
      outcome: 'fails',
      because: '密级独占开头的一行',
      content: { [POLICY]: { 正文: '绝密\n\n各街道办事处：' } },
    },
    {
      outcome: 'fails',
      because: '标题里标着密级',
      content: { [POLICY]: { 标题: '（机密）关于做好居民医疗保障工作的通知' } },
    },
    {
      outcome: 'fails',
      because: '附件的文字里有密级',
      content: {
        [POLICY]: { 附件: [{ 标题: '说明', 文件: 'note.txt' }] },
        'attachments/note.txt': '秘密★5年\n关于……的说明',
      },
    },
  ],
});
