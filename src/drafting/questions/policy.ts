import { disclosures } from '../../schemas/disclosure.ts';
import { categories, policy } from '../../schemas/policy.ts';
import { nextDocumentNumber, nextIndexNumber } from '../next-numbers.ts';
import { genreOf } from '../recognise/words.ts';
import { type Values, valueAt } from '../values-by-path.ts';
import { choicesOf } from './choices.ts';
import {
  departmentNames,
  isNormative,
  isOfGovernment,
  isStub,
  namesIn,
  needed,
  type Question,
  secrecyQuestions,
  yesOrNo,
} from './question.ts';
import { withheldQuestions } from './withheld.ts';

const isOpen = (values: Readonly<Values>) => !isStub(values);
const isRule = (values: Readonly<Values>) => isOpen(values) && isNormative(values);
const yearOf = (values: Readonly<Values>, key: string, today: string) =>
  String(values[key] ?? today).slice(0, 4);
const publisher = (values: Readonly<Values>) => namesIn(values, '发文机关')[0] ?? '';
const isForBusiness = (values: Readonly<Values>) => isOpen(values) && values['涉及市场主体'] === '是';

const head: Question[] = [
  {
    flag: 'disclosure',
    key: '公开属性',
    ask: '公开属性？',
    choices: () => disclosures,
    suggest: () => '主动公开',
    isNeeded: needed,
  },
  {
    flag: 'issuer',
    key: '发文机关',
    ask: '发文机关？（第一个是发布机构）',
    choices: departmentNames,
    isMany: true,
    isNeeded: needed,
  },
  {
    flag: 'year',
    key: '成文年份',
    ask: '成文年份？',
    suggest: (_, { today }) => today.slice(0, 4),
    assumes: 'new',
    isNeeded: isStub,
    isAsked: isStub,
  },
  ...withheldQuestions('发文机关'),
];

const facts: Question[] = [
  { flag: 'title', key: '标题', ask: '标题？', isNeeded: isOpen, isAsked: isOpen },
  {
    flag: 'category',
    key: '文件类别',
    ask: '文件类别？',
    choices: () => categories,
    isNeeded: isOpen,
    isAsked: isOpen,
  },
  {
    flag: 'genre',
    key: '文种',
    ask: '文种？',
    choices: () => choicesOf(policy.genre),
    suggest: (values) => genreOf(String(values['标题'] ?? '')),
    assumes: 'always',
    isNeeded: isOpen,
    isAsked: isOpen,
  },
  {
    flag: 'written',
    key: '成文日期',
    ask: '成文日期？',
    suggest: (_, { today }) => today,
    assumes: 'new',
    isNeeded: isOpen,
    isAsked: isOpen,
  },
  {
    flag: 'published',
    key: '发布日期',
    ask: '发布日期？',
    suggest: (_, { today }) => today,
    assumes: 'always',
    isNeeded: isOpen,
    isAsked: isOpen,
  },
  {
    flag: 'number',
    key: '发文字号',
    ask: '发文字号？（没有就清空）',
    suggest: (values, { archive, today, drafts }) =>
      nextDocumentNumber(archive, publisher(values), yearOf(values, '成文日期', today), drafts),
    assumes: 'new',
    isNeeded: isRule,
    isAsked: isOpen,
  },
  {
    flag: 'index',
    key: '索引号',
    ask: '索引号？（没有就清空）',
    suggest: (values, { archive, today, drafts }) =>
      nextIndexNumber(archive, publisher(values), yearOf(values, '发布日期', today), drafts),
    assumes: 'always',
    isAsked: isOpen,
  },
  {
    flag: 'topic',
    key: '主题分类',
    ask: '主题分类？',
    choices: ({ archive }) => archive.topics.map(({ name }) => name),
    isMany: true,
    isNeeded: isOpen,
    isAsked: isOpen,
  },
  {
    flag: 'drafter',
    key: '起草部门',
    ask: '起草部门？',
    choices: departmentNames,
    isMany: true,
    suggest: (values) => namesIn(values, '发文机关'),
    assumes: 'new',
    isNeeded: isOpen,
    isAsked: isOpen,
  },
  {
    flag: 'no-interpretation',
    key: '免于解读',
    ask: '免于解读的理由（要解读就不填）',
    isAsked: (values) => isOpen(values) && !isNormative(values) && values['解读部门'] === undefined,
  },
  {
    flag: 'interpreter',
    key: '解读部门',
    ask: '解读部门？（起草部门之一）',
    choices: departmentNames,
    isMany: true,
    suggest: (values) => namesIn(values, '起草部门'),
    assumes: 'always',
    isNeeded: (values) => isOpen(values) && values['免于解读'] === undefined,
    isAsked: (values) => isOpen(values) && values['免于解读'] === undefined,
  },
  { flag: 'effective', key: '施行日期', ask: '施行日期？（自成文之日起的不填）', isAsked: isRule },
  { flag: 'expires', key: '有效期至', ask: '有效期至哪一天？（没有就不填）', isAsked: isRule },
  ...secrecyQuestions('发文机关', isOpen),
];

const procedure: Question[] = [
  {
    flag: 'decided-at',
    key: '审议会议',
    ask: '审议它的议题？（如 2026/executive-099/01）',
    isMany: true,
    isNeeded: (values, setting) => isRule(values) && isOfGovernment(values, setting),
    isAsked: (values, setting) => isRule(values) && isOfGovernment(values, setting),
  },
  {
    flag: 'subject',
    key: '事项类别',
    ask: '事项类别？',
    choices: () => choicesOf(policy.subject),
    suggest: () => '规范性文件',
    assumes: 'always',
    isAsked: (values, setting) => isRule(values) && isOfGovernment(values, setting),
  },
  {
    flag: 'legality-by',
    key: '合法性审查.机构',
    ask: '哪个机构作的合法性审查？',
    choices: departmentNames,
    isNeeded: isRule,
    isAsked: isRule,
  },
  {
    flag: 'legality-on',
    key: '合法性审查.日期',
    ask: '合法性审查是哪一天？',
    isNeeded: isRule,
    isAsked: isRule,
  },
  {
    flag: 'legality-number',
    key: '合法性审查.意见文号',
    ask: '合法性审查意见的文号？（没有就不填）',
    isAsked: isRule,
  },
  {
    flag: 'signed-by',
    key: '签发人',
    ask: '谁签发的？',
    choices: () => choicesOf(policy.signedBy),
    isNeeded: isRule,
    isAsked: isRule,
  },
  {
    flag: 'business',
    key: '涉及市场主体',
    ask: '涉及市场主体的经营活动吗？',
    choices: yesOrNo,
    isAsked: isRule,
  },
  {
    flag: 'fair-by',
    key: '公平竞争审查.机构',
    ask: '哪个机构作的公平竞争审查？',
    choices: departmentNames,
    isNeeded: isForBusiness,
    isAsked: isForBusiness,
  },
  {
    flag: 'fair-on',
    key: '公平竞争审查.日期',
    ask: '公平竞争审查是哪一天？',
    isNeeded: isForBusiness,
    isAsked: isForBusiness,
  },
  {
    flag: 'fair-result',
    key: '公平竞争审查.结论',
    ask: '公平竞争审查的结论？',
    isNeeded: isForBusiness,
    isAsked: isForBusiness,
  },
  {
    flag: 'interpretation-due',
    key: '解读待发布.预计日期',
    ask: '解读哪一天发布？',
    isNeeded: isRule,
    isAsked: isRule,
  },
  {
    flag: 'interpretation-reason',
    key: '解读待发布.原因',
    ask: '解读为什么还没有？',
    isNeeded: (values) => isRule(values) && valueAt(values, '解读待发布.预计日期') !== undefined,
    isAsked: isRule,
  },
];

const rest: Question[] = [
  {
    flag: 'amends',
    key: '修改',
    ask: '修改哪些文件？（发文字号，没有就不填）',
    isMany: true,
    isAsked: isOpen,
  },
  {
    flag: 'repeals',
    key: '废止',
    ask: '废止哪些文件？（发文字号，没有就不填）',
    isMany: true,
    isAsked: isOpen,
  },
  {
    flag: 'channel',
    key: '公开渠道',
    ask: '公开渠道？',
    choices: () => choicesOf(policy.channels),
    isMany: true,
    suggest: () => ['政府网站'],
    assumes: 'always',
    isAsked: isRule,
  },
  { flag: 'summary', key: '摘要', ask: '一句话摘要？（可以不填）', isAsked: isOpen },
  { flag: 'delay', key: '逾期说明', ask: '逾期公开的说明？（没有逾期就不填）', isAsked: () => false },
];

/** What has to be known of a policy. */
export const policyQuestions: readonly Question[] = [...head, ...facts, ...procedure, ...rest];
