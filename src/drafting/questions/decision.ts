import { decision, outcomes } from '../../schemas/decision.ts';
import { disclosures } from '../../schemas/disclosure.ts';
import { type Values, valueAt } from '../values-by-path.ts';
import { choicesOf } from './choices.ts';
import { departmentNames, isStub, type Question, secrecyQuestions } from './question.ts';
import { withheldQuestions } from './withheld.ts';

const isOpen = (values: Readonly<Values>) => !isStub(values);
const isPending = (values: Readonly<Values>) => isOpen(values) && valueAt(values, '待公布') !== undefined;

/** What has to be known of one agenda item; number, day of publication and 保密审查 come from its meeting. */
export const decisionQuestions: readonly Question[] = [
  {
    flag: 'disclosure',
    key: '公开属性',
    ask: '公开属性？',
    choices: () => disclosures,
    suggest: () => '主动公开',
    assumes: 'always',
    isNeeded: () => true,
  },
  {
    flag: 'proposer',
    key: '提请部门',
    ask: '提请部门？',
    choices: departmentNames,
    isMany: true,
    isNeeded: () => true,
  },
  ...withheldQuestions('提请部门'),
  { flag: 'title', key: '标题', ask: '议题的标题？', isNeeded: isOpen, isAsked: isOpen },
  { flag: 'outcome', key: '结果', ask: '结果？', choices: () => outcomes, isNeeded: isOpen, isAsked: isOpen },
  {
    flag: 'subject',
    key: '事项类别',
    ask: '事项类别？（一般事项不填）',
    choices: () => choicesOf(decision.subject),
    isAsked: isOpen,
  },
  { flag: 'continues', key: '承接议题', ask: '承接哪个暂缓的议题？（没有就不填）', isAsked: isOpen },
  {
    flag: 'document',
    key: '相关文件',
    ask: '形成的文件？（发文字号，没有就不填）',
    isMany: true,
    isAsked: isOpen,
  },
  {
    flag: 'pending-until',
    key: '待公布.预计日期',
    ask: '内容暂不公布的，预计哪一天公布？（现在公布就不填）',
    isNeeded: isPending,
    isAsked: isOpen,
  },
  {
    flag: 'pending-reason',
    key: '待公布.原因',
    ask: '为什么待公布？',
    isNeeded: isPending,
    isAsked: isPending,
  },
  ...secrecyQuestions('提请部门', isOpen),
  { flag: 'published', key: '发布日期', ask: '发布日期？', isNeeded: isOpen, isAsked: isOpen },
];
