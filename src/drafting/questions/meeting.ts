import { disclosures } from '../../schemas/disclosure.ts';
import { meeting, meetingKinds } from '../../schemas/meeting.ts';
import type { Values } from '../values-by-path.ts';
import { needed, type Question, type Setting, secrecyQuestions, yesOrNo } from './question.ts';

const OFFICES = ['区长', '常务副区长', '副区长', '区政府办公室主任', '区政府办公室副主任'];
const hasQuorum = (values: Readonly<Values>) =>
  /^(全体会议|常务会议)$/.test(String(values['会议类型'] ?? ''));
const office = ({ archive }: Setting) =>
  archive.departments.find(({ fullName }) => fullName?.endsWith('人民政府办公室'))?.name;

/** The meeting of the same sort that was held last. */
function lastOf(values: Readonly<Values>, { archive }: Setting) {
  const same = archive.all('meeting').filter((one) => one.meetingKind === values['会议类型']);
  return same.reduce((last, one) => ((one.heldOn ?? '') > (last?.heldOn ?? '') ? one : last), same[0]);
}

const NAMES: Readonly<Record<string, string>> = {
  全体会议: '次全体会议',
  常务会议: '次常务会议',
  区长办公会议: '次区长办公会议',
  专题会议: '次专题会议',
};

/** What has to be known of a meeting; its items are asked one by one behind it. */
export const meetingQuestions: readonly Question[] = [
  {
    flag: 'type',
    key: '会议类型',
    ask: '哪一种会议？',
    choices: () => Object.keys(meetingKinds),
    isNeeded: needed,
  },
  {
    flag: 'term',
    key: '届次',
    ask: '届次？',
    suggest: (values, setting) => lastOf(values, setting)?.term,
    assumes: 'always',
    isNeeded: needed,
  },
  {
    flag: 'count',
    key: '次数',
    ask: '第几次？',
    suggest: (values, setting) => String((lastOf(values, setting)?.number ?? 0) + 1),
    assumes: 'always',
    isNeeded: needed,
  },
  {
    flag: 'title',
    key: '标题',
    ask: '标题？',
    suggest: (values, { archive }) => {
      const government = archive.departments.find(({ type }) => type === '区政府')?.name ?? '';
      return `${values['届次']}${government}第${values['次数']}${NAMES[String(values['会议类型'])] ?? '次会议'}`;
    },
    assumes: 'always',
    isNeeded: needed,
  },
  { flag: 'held', key: '召开日期', ask: '召开日期？', suggest: (_, { today }) => today, isNeeded: needed },
  { flag: 'chair', key: '主持人.职务', ask: '谁主持的？', choices: () => OFFICES, isNeeded: needed },
  {
    flag: 'delegated',
    key: '主持人.受托',
    ask: '是受委托主持的吗？',
    choices: yesOrNo,
    suggest: () => '否',
    assumes: 'always',
  },
  { flag: 'members', key: '应到', ask: '应到几人？', isNeeded: hasQuorum, isAsked: hasQuorum },
  { flag: 'present', key: '实到', ask: '实到几人？', isNeeded: hasQuorum, isAsked: hasQuorum },
  { flag: 'observer', key: '列席', ask: '列席？（用顿号隔开，没有就不填）', isMany: true },
  {
    flag: 'minutes-by',
    key: '纪要签发.职务',
    ask: '纪要是谁签发的？',
    choices: () => OFFICES,
    isNeeded: needed,
  },
  { flag: 'minutes-on', key: '纪要签发.日期', ask: '纪要是哪一天签发的？', isNeeded: needed },
  {
    flag: 'disclosure',
    key: '公开属性',
    ask: '会议本身的公开属性？',
    choices: () => disclosures.slice(0, 1),
    suggest: () => '主动公开',
    assumes: 'always',
    isNeeded: needed,
  },
  ...secrecyQuestions('', needed).map((one) =>
    one.flag === 'secrecy-by' ? { ...one, suggest: (_: unknown, setting: Setting) => office(setting) } : one,
  ),
  {
    flag: 'published',
    key: '发布日期',
    ask: '发布日期？',
    suggest: (_, { today }) => today,
    assumes: 'always',
    isNeeded: needed,
  },
];

/** The field that counts a meeting's items; it is filled from the items themselves. */
export const itemCountKey = meeting.itemCount.key;
