import { shorten } from '../../archive/faults.ts';
import { locateInBody } from '../../archive/locate.ts';
import { isNormative } from '../../archive/normative.ts';
import { recordRule } from '../rule.ts';
import { type Creation, creationsIn } from './creations.ts';

const POLICY = 'policies/2026/example.md';
const normative = (正文: string) => ({
  [POLICY]: { 文件类别: '行政规范性文件', 发文字号: '示范医保发〔2026〕1号', 正文 },
});

export const normativeDocumentCreatesNoLicenceOrPenalty = recordRule({
  id: 'normative-document-creates-no-licence-or-penalty',
  title: '行政规范性文件不设定行政许可、行政处罚、行政强制和收费',
  kind: 'review',
  basis: {
    duties: ['normativeDocuments'],
    law: [
      '《中华人民共和国行政许可法》第十七条',
      '《中华人民共和国行政处罚法》第十六条',
      '《中华人民共和国行政强制法》第十条',
    ],
  },
  kinds: ['policy'],
  appliesTo: (policy) => isNormative(policy) && policy.hasBody,
  check: (policy) =>
    [...Map.groupBy(creationsIn(policy.body), ({ paragraph }) => paragraph).values()].map((creations) => ({
      place: locateInBody(policy, creations[0]?.offset ?? 0),
      message: [...Map.groupBy(creations, ({ what }) => what)].map(sentence).join('；'),
      fix: '上位法有规定的，写明依照哪部法的哪一条；没有的，删去。判断过确实不是设定的，写在“已核”里：规则、理由、日期',
    })),
  examples: [
    {
      outcome: 'passes',
      because: '只规定补助和服务',
      content: normative('第一条 按季发放补助。\n\n第二条 不收取任何费用。'),
    },
    {
      outcome: 'passes',
      because: '处罚依照法律，没有另行设定',
      content: normative('第一条 违反消防规定的，依照《中华人民共和国消防法》处以罚款。'),
    },
    {
      outcome: 'passes',
      because: '依法处理',
      content: normative('第一条 有违法建设的，由有关机关依法查封。'),
    },
    { outcome: 'passes', because: '禁止收费', content: normative('第一条 举办者不得收取进场费。') },
    {
      outcome: 'fails',
      because: '设定罚款',
      content: normative('第一条 逾期不改正的，处五百元以上二千元以下罚款。'),
    },
    {
      outcome: 'fails',
      because: '设定没收、吊销',
      content: normative('第一条 没收违法所得，并吊销营业执照。'),
    },
    {
      outcome: 'fails',
      because: '设定许可',
      content: normative('第一条 设立摊位须经街道办事处批准，方可经营。'),
    },
    { outcome: 'fails', because: '设定强制措施', content: normative('第一条 执法人员可以扣押车辆。') },
    {
      outcome: 'fails',
      because: '设定收费',
      content: normative('第一条 运营单位向区城管局缴纳管理费，由其收取占道费。'),
    },
    {
      outcome: 'does not apply',
      because: '不是行政规范性文件',
      content: { [POLICY]: { 正文: '处五百元罚款。' } },
    },
  ],
});

function sentence([what, creations]: [Creation['what'], Creation[]]): string {
  return `${creations.map(({ words }) => `“${shorten(words)}”`).join('')}像是在设定${what}`;
}
