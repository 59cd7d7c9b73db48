import { addMonths } from '../../archive/days.ts';
import { grounds } from '../../schemas/disclosure.ts';
import { valueAt } from '../values-by-path.ts';
import { departmentNames, isStub, namesIn, type Question } from './question.ts';

const REGULATION = '《中华人民共和国政府信息公开条例》';
const CLAUSES: Readonly<Record<string, string>> = {
  国家秘密: '第十四条',
  法律法规禁止公开: '第十四条',
  危及国家安全公共安全经济安全社会稳定: '第十四条',
  商业秘密: '第十五条',
  个人隐私: '第十五条',
  内部事务信息: '第十六条',
  过程性信息: '第十六条',
  行政执法案卷信息: '第十六条',
};

/** What has to be known of a record that is withheld. `owner` = the field that names its body. */
export function withheldQuestions(owner: '发文机关' | '提请部门'): Question[] {
  const [isNeeded, isAsked] = [isStub, isStub];
  return [
    {
      flag: 'ground',
      key: '不予公开.依据',
      ask: '不予公开的依据？',
      choices: () => grounds,
      isNeeded,
      isAsked,
    },
    {
      flag: 'clause',
      key: '不予公开.法律条款',
      ask: '法律条款？（《法律名称》第几条）',
      // The regulation itself lays down which of its articles a ground stands in.
      suggest: (values) => {
        const article = CLAUSES[String(valueAt(values, '不予公开.依据'))];
        return article && REGULATION + article;
      },
      assumes: 'always',
      isNeeded,
      isAsked,
    },
    {
      flag: 'review-by',
      key: '不予公开.审查机构',
      ask: '哪个机构审查的？',
      choices: departmentNames,
      suggest: (values) => namesIn(values, owner)[0],
      isNeeded,
      isAsked,
    },
    {
      flag: 'review-on',
      key: '不予公开.审查日期',
      ask: '审查是哪一天？',
      suggest: (_, { today }) => today,
      isNeeded,
      isAsked,
    },
    {
      flag: 'review-again',
      key: '不予公开.复查日期',
      ask: '哪一天复查？',
      suggest: (_, { today }) => addMonths(today, 24),
      isNeeded,
      isAsked,
    },
    { flag: 'public-title', key: '不予公开.可公开标题', ask: '可以公开的标题（没有就不填）', isAsked },
  ];
}
