import { isWithheld } from '../../archive/status.ts';
import { grounds } from '../../schemas/disclosure.ts';
import { type Breach, recordRule } from '../rule.ts';
import { isLegalClause } from './legal-clause.ts';

const POLICY = 'policies/2026/withheld-01.md';

const SAMPLE =
  '不予公开: {依据: 商业秘密, 法律条款: 《中华人民共和国政府信息公开条例》第十五条, 审查机构: 机构的简称, 审查日期: 2026-03-05, 复查日期: 2027-03-05}';

/** A stub as a clerk writes it, for the examples. */
const stub = (differs: Record<string, string | null>) => {
  const ground = {
    依据: '商业秘密',
    法律条款: '《中华人民共和国政府信息公开条例》第十五条',
    审查机构: '区医保局',
    审查日期: '2026-03-05',
    复查日期: '2027-03-05',
    ...differs,
  };
  const lines = Object.entries(ground).filter(([, value]) => value !== null);
  return `---\n公开属性: 不予公开\n不予公开:\n${lines.map(([key, value]) => `  ${key}: ${value}\n`).join('')}发文机关: 区医保局\n成文年份: 2026\n---\n`;
};

export const withheldRecordStatesGround = recordRule({
  id: 'withheld-record-states-ground',
  title: '不予公开的，写明依据、法律条款、审查机构、审查日期和复查日期',
  kind: 'must',
  basis: {
    duties: ['promptPublication', 'secrecy'],
    law: ['《中华人民共和国政府信息公开条例》第十四条、第十五条、第十六条、第十七条'],
  },
  keys: ['不予公开'],
  kinds: ['policy', 'decision'],
  appliesTo: (record) => isWithheld(record),
  check(record, { today }) {
    const { withholding } = record;
    if (!withholding) {
      return [{ at: ['不予公开'], message: '没有写不予公开的依据', fix: `写上（按实际情况改）：${SAMPLE}` }];
    }
    const { ground, clause, reviewer, reviewedOn, nextReviewOn } = withholding;
    const breaches: Breach[] = [];
    const tell = (key: string, message: string, fix: string) =>
      breaches.push({ at: ['不予公开', key], message, fix });
    const missing = (key: string, fix: string) =>
      tell(key, `“不予公开”里没有写${key}`, `在“不予公开”下面写上：${key}: ${fix}`);
    if (!ground) missing('依据', `从这些里选一个：${grounds.join('、')}`);
    if (!clause)
      missing(
        '法律条款',
        '《中华人民共和国政府信息公开条例》第十五条（按依据选第十四条到第十六条，或写别的法律的条款）',
      );
    else if (!isLegalClause(clause)) {
      tell(
        '法律条款',
        '“法律条款”没有写到哪部法律的哪一条',
        '写成这样：法律条款: 《中华人民共和国政府信息公开条例》第十五条',
      );
    }
    if (!reviewer) missing('审查机构', '机构的简称');
    if (!reviewedOn) missing('审查日期', '审查的那一天，如 2026-03-05');
    else if (reviewedOn > today)
      tell('审查日期', '审查日期还没有到', '审查以后再登记，审查日期写实际审查的那一天');
    if (!nextReviewOn) missing('复查日期', '下一次复查的那一天，如 2027-03-05');
    else if (reviewedOn && nextReviewOn <= reviewedOn) {
      tell('复查日期', '复查日期不在审查日期以后', '复查日期写下一次复查的那一天');
    }
    return breaches;
  },
  examples: [
    { outcome: 'passes', because: '五项都写明了', content: { [POLICY]: stub({}) } },
    {
      outcome: 'passes',
      because: '依据是另一部法律的条款',
      content: { [POLICY]: stub({ 依据: '国家秘密', 法律条款: '《中华人民共和国保守国家秘密法》第十三条' }) },
    },
    {
      outcome: 'fails',
      because: '没有写不予公开的依据',
      content: { [POLICY]: '---\n公开属性: 不予公开\n发文机关: 区医保局\n---\n' },
    },
    { outcome: 'fails', because: '没有写法律条款', content: { [POLICY]: stub({ 法律条款: null }) } },
    {
      outcome: 'fails',
      because: '“有关规定”不是法律条款',
      content: { [POLICY]: stub({ 法律条款: '有关规定' }) },
    },
    { outcome: 'fails', because: '没有写谁审查', content: { [POLICY]: stub({ 审查机构: null }) } },
    { outcome: 'fails', because: '没有写哪天复查', content: { [POLICY]: stub({ 复查日期: null }) } },
    {
      outcome: 'fails',
      because: '审查日期在明天，还没有审查',
      content: { [POLICY]: stub({}) },
      today: '2026-03-04',
    },
    {
      outcome: 'fails',
      because: '复查和审查是同一天，等于没有复查',
      content: { [POLICY]: stub({ 复查日期: '2026-03-05' }) },
    },
    {
      outcome: 'does not apply',
      because: '主动公开的文件没有不予公开的依据',
      content: { 'policies/2026/example.md': {} },
    },
  ],
});
