import { isMajor } from '../../archive/major.ts';
import { recordRule } from '../rule.ts';

const POLICY = 'policies/2026/example.md';

export const majorPolicyNamesChannels = recordRule({
  id: 'major-policy-names-channels',
  title: '重大政策写明公开渠道，其中有政府网站',
  kind: 'should',
  basis: { duties: ['channels'], law: ['《中华人民共和国政府信息公开条例》第二十三条'] },
  keys: ['公开渠道'],
  kinds: ['policy'],
  appliesTo: (policy) => isMajor(policy) && policy.disclosure === '主动公开',
  check({ channels }) {
    if (channels.includes('政府网站')) return [];
    const message = channels.length > 0 ? '重大政策的公开渠道里没有政府网站' : '重大政策没有写公开渠道';
    return [{ at: ['公开渠道'], message, fix: `写上：公开渠道: [${['政府网站', ...channels].join(', ')}]` }];
  },
  examples: [
    {
      outcome: 'passes',
      because: '在政府网站和政府公报上公开',
      content: { [POLICY]: { 重大政策: '是', 公开渠道: ['政府网站', '政府公报'] } },
    },
    {
      outcome: 'fails',
      because: '没有写公开渠道',
      content: { [POLICY]: { 重大政策: '是', 公开渠道: null } },
    },
    {
      outcome: 'fails',
      because: '只在报刊上公开，政府网站上没有',
      content: {
        [POLICY]: { 文件类别: '行政规范性文件', 发文字号: '示范医保发〔2026〕1号', 公开渠道: ['报刊'] },
      },
    },
    {
      outcome: 'does not apply',
      because: '不是重大政策',
      content: { [POLICY]: { 公开渠道: null } },
    },
    {
      outcome: 'does not apply',
      because: '依申请公开的文件不通过各种渠道公布',
      content: { [POLICY]: { 重大政策: '是', 公开属性: '依申请公开', 公开渠道: null, 正文: null } },
    },
  ],
});
