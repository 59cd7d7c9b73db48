import { addDays } from '../../archive/days.ts';
import { interpretation } from '../../schemas/interpretation.ts';
import type { Values } from '../values-by-path.ts';
import { choicesOf } from './choices.ts';
import {
  departmentNames,
  namesIn,
  needed,
  type Question,
  type Setting,
  secrecyQuestions,
} from './question.ts';

const explained = (values: Readonly<Values>, { archive }: Setting) =>
  archive.policy(namesIn(values, '解读文件')[0] ?? '');
const drafter = (values: Readonly<Values>, { archive }: Setting) =>
  archive.department(namesIn(values, '起草部门')[0] ?? '');
const today = (_: unknown, setting: Setting) => setting.today;

/** What has to be known of an interpretation. */
export const interpretationQuestions: readonly Question[] = [
  {
    flag: 'interprets',
    key: '解读文件',
    ask: '解读哪一份文件？（发文字号）',
    isMany: true,
    isNeeded: needed,
  },
  {
    flag: 'title',
    key: '标题',
    ask: '标题？',
    suggest: (values, setting) => {
      const title = explained(values, setting)?.title;
      return (
        title && `《${title.replace(/（示例）$/, '')}》解读`.replace(/^《(.*)印发《(.*)》的通知》/, '《$2》')
      );
    },
    assumes: 'new',
    isNeeded: needed,
  },
  {
    flag: 'interpreter',
    key: '解读部门',
    ask: '解读部门？',
    choices: departmentNames,
    isMany: true,
    suggest: (values, setting) => explained(values, setting)?.interpreters,
    assumes: 'always',
    isNeeded: needed,
  },
  {
    flag: 'form',
    key: '形式',
    ask: '形式？',
    choices: () => choicesOf(interpretation.form),
    suggest: () => '文字',
    assumes: 'always',
    isNeeded: needed,
  },
  {
    flag: 'published',
    key: '发布日期',
    ask: '发布日期？',
    suggest: today,
    assumes: 'always',
    isNeeded: needed,
  },
  ...secrecyQuestions('解读部门'),
];

/** The shortest time for opinions, first and last day counted (《重大行政决策程序暂行条例》第十五条). */
const lastDay = (values: Readonly<Values>, { archive, today: day }: Setting) =>
  addDays(String(values['开始日期'] ?? day), archive.limits.consultationDays - 1);

/** What has to be known of a consultation. */
export const consultationQuestions: readonly Question[] = [
  { flag: 'title', key: '标题', ask: '标题？', isNeeded: needed },
  {
    flag: 'drafter',
    key: '起草部门',
    ask: '起草部门？',
    choices: departmentNames,
    isMany: true,
    isNeeded: needed,
  },
  {
    flag: 'starts',
    key: '开始日期',
    ask: '从哪一天开始？',
    suggest: today,
    assumes: 'new',
    isNeeded: needed,
  },
  {
    flag: 'ends',
    key: '截止日期',
    ask: '到哪一天截止？',
    suggest: lastDay,
    assumes: 'new',
    isNeeded: needed,
  },
  {
    flag: 'shortened',
    key: '缩短理由',
    ask: '缩短期限的理由？（没有缩短就不填）',
    isAsked: (values, setting) => String(values['截止日期'] ?? '') < lastDay(values, setting),
  },
  {
    flag: 'phone',
    key: '意见渠道.电话',
    ask: '收意见的电话？',
    suggest: (values, setting) => drafter(values, setting)?.phone,
    assumes: 'always',
    isNeeded: needed,
  },
  { flag: 'email', key: '意见渠道.邮箱', ask: '收意见的邮箱？（没有就不填）' },
  {
    flag: 'address',
    key: '意见渠道.地址',
    ask: '收意见的地址？',
    suggest: (values, setting) => drafter(values, setting)?.address,
    assumes: 'always',
  },
  {
    flag: 'published',
    key: '发布日期',
    ask: '发布日期？',
    suggest: (values, setting) => String(values['开始日期'] ?? setting.today),
    assumes: 'always',
    isNeeded: needed,
  },
  ...secrecyQuestions('起草部门'),
];

/** What has to be known of an annual report. */
export const reportQuestions: readonly Question[] = [
  {
    flag: 'year',
    key: '年份',
    ask: '哪一年的年报？',
    suggest: (_, setting) => String(Number(setting.today.slice(0, 4)) - 1),
    assumes: 'new',
    isNeeded: needed,
  },
  {
    flag: 'published',
    key: '发布日期',
    ask: '发布日期？',
    suggest: today,
    assumes: 'always',
    isNeeded: needed,
  },
];
