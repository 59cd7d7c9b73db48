import type { Archive } from '../../archive/archive.ts';
import { isDecidingMeeting } from '../../archive/deciding-meeting.ts';
import { locate } from '../../archive/locate.ts';
import type { Decision, Meeting } from '../../archive/records.ts';
import { meetingKinds } from '../../schemas/meeting.ts';
import { type Breach, recordRule } from '../rule.ts';

const FOLDER = 'meetings/2026/executive-099';
const MEETING = `${FOLDER}/meeting.md`;
const DECISION = `${FOLDER}/01.md`;

/** The names of item files have two or three digits. */
const MOST_ITEMS = 999;

export const decisionIsAccountedFor = recordRule({
  id: 'decision-is-accounted-for',
  title: '全体会议和常务会议的每一项议题都已公布、写明何时公布，或依法登记为不予公开',
  kind: 'must',
  basis: { duties: ['promptPublication'], law: ['《中华人民共和国政府信息公开条例》第十三条'] },
  keys: ['议题数', '议题'],
  kinds: ['meeting', 'decision'],
  appliesTo(record, { archive }) {
    const meeting = record.kind === 'meeting' ? record : archive.meetingOf(record);
    return meeting === undefined || isDecidingMeeting(meeting) || /\/(plenary|executive)-/.test(meeting.file);
  },
  check: (record, { archive }) =>
    record.kind === 'meeting' ? breachesOfMeeting(record, archive) : breachesOfDecision(record, archive),
  examples: [
    { outcome: 'passes', because: '一项议题，已经公布', content: { [MEETING]: {}, [DECISION]: {} } },
    {
      outcome: 'passes',
      because: '三项议题：一项已经公布，一项写明何时公布，一项登记为不予公开',
      content: {
        [MEETING]: { 议题数: '3' },
        [DECISION]: {},
        [`${FOLDER}/02.md`]: {
          议题: '2',
          待公布: { 预计日期: '2026-07-15', 原因: '正在印发' },
          正文: null,
        },
        [`${FOLDER}/03.md`]: '---\n公开属性: 不予公开\n议题: 3\n---\n',
      },
    },
    {
      outcome: 'fails',
      because: '会议有三项议题，只交代了第一项',
      content: { [MEETING]: { 议题数: '3' }, [DECISION]: {} },
    },
    {
      outcome: 'fails',
      because: '议题数写少了，第二项在总数以外',
      content: { [MEETING]: {}, [DECISION]: {}, [`${FOLDER}/02.md`]: { 议题: '2' } },
    },
    {
      outcome: 'fails',
      because: '文件名是 01，里面写的是第二项',
      content: { [MEETING]: {}, [DECISION]: { 议题: '2' } },
    },
    { outcome: 'fails', because: '有议定事项，没有会议', content: { [DECISION]: {} } },
    {
      outcome: 'fails',
      because: '常务会议的议定事项要公布，不能等人来申请',
      content: { [MEETING]: {}, [DECISION]: { 公开属性: '依申请公开', 正文: null } },
    },
    {
      outcome: 'fails',
      because: '写了主动公开，却没有内容，也没有说何时公布',
      content: { [MEETING]: {}, [DECISION]: { 正文: null } },
    },
    {
      outcome: 'fails',
      because: '文件夹是常务会议的，会议类型却写成了专题会议',
      content: { [MEETING]: { 会议类型: '专题会议' }, [DECISION]: {} },
    },
    {
      outcome: 'does not apply',
      because: '区长办公会议的事项不在这项义务之内',
      content: { 'meetings/2026/office-005/meeting.md': { 会议类型: '区长办公会议', 议题数: '3' } },
    },
  ],
});

function breachesOfMeeting(meeting: Meeting, archive: Archive): Breach[] {
  const { itemCount, meetingKind } = meeting;
  const breaches: Breach[] = [];
  const folder = meeting.file.split('/').at(-2) ?? '';
  if (meetingKind && !folder.startsWith(`${meetingKinds[meetingKind]}-`)) {
    const message = `会议类型是${meetingKind}，文件夹却是 ${folder}`;
    const fix = `会议类型写得对的，文件夹改用 ${meetingKinds[meetingKind]}- 开头；文件夹对的，改会议类型`;
    breaches.push({ at: ['会议类型'], message, fix });
  }
  if (itemCount === undefined) return breaches;
  if (itemCount > MOST_ITEMS) {
    const message = `议题数是 ${itemCount}，一次会议不会有这么多`;
    return [...breaches, { at: ['议题数'], message, fix: '写成这次会议实际研究的议题数，“其他事项”也算' }];
  }
  const known = new Set(archive.decisionsOf(meeting).map(numberInName));
  const missing = Array.from({ length: itemCount }, (_, index) => index + 1).filter((n) => !known.has(n));
  return missing.length > 0 ? [...breaches, missingItems(meeting, missing)] : breaches;
}

function missingItems(meeting: Meeting, missing: readonly number[]): Breach {
  const files = missing.map((number) => `${String(number).padStart(2, '0')}.md`);
  const path = meeting.file.replace(/[^/]+$/, '');
  return {
    at: ['议题数'],
    message: `这次会议有 ${meeting.itemCount} 项议题，第 ${missing.join('、')} 项没有交代`,
    fix:
      `新建 ${path}${files[0]}${files.length > 1 ? `（还有 ${files.slice(1).join('、')}）` : ''}，选一种写法：` +
      `① 公布：写明议题、标题、提请部门、结果、公开属性: 主动公开，正文写议定的内容；` +
      `② 还不能公布：同样的键，加上“待公布: {预计日期: 哪一天公布, 原因: 为什么还不公布}”，不写正文；` +
      `③ 依法保密：只写“公开属性: 不予公开”、“议题: ${missing[0]}”和“不予公开”的依据`,
  };
}

function breachesOfDecision(decision: Decision, archive: Archive): Breach[] {
  const meeting = archive.meetingOf(decision);
  if (!meeting) {
    const path = decision.file.replace(/[^/]+$/, 'meeting.md');
    return [
      {
        message: `这项议题没有会议：缺少 ${path}`,
        fix: `新建 ${path}，写明会议类型、次数、召开日期和议题数`,
      },
    ];
  }
  return [...numberBreaches(decision, meeting), ...textBreaches(decision)];
}

function numberBreaches(decision: Decision, meeting: Meeting): Breach[] {
  const inName = numberInName(decision);
  const breaches: Breach[] = [];
  if (decision.number !== undefined && decision.number !== inName) {
    const message = `文件名说是第 ${inName} 项，“议题”写的是 ${decision.number}`;
    const name = `${String(decision.number).padStart(2, '0')}.md`;
    breaches.push({
      at: ['议题'],
      message,
      fix: `写成：议题: ${inName}；议题写得对的，把文件改名为 ${name}`,
    });
  }
  if (meeting.itemCount !== undefined && inName > meeting.itemCount) {
    breaches.push({
      at: ['议题'],
      message: `这是第 ${inName} 项，会议的议题数只有 ${meeting.itemCount}`,
      fix: `在 ${meeting.file} 里核对议题数，有这一项的写成：议题数: ${inName}`,
      related: [locate(meeting, ['议题数'])],
    });
  }
  return breaches;
}

function textBreaches(decision: Decision): Breach[] {
  const promise = '待公布: {预计日期: 哪一天公布, 原因: 为什么还不公布}';
  if (decision.disclosure === '依申请公开') {
    const message = '全体会议和常务会议的议定事项不能写依申请公开：除依法需要保密的以外都要公布';
    return [
      {
        at: ['公开属性'],
        message,
        fix: `写成“公开属性: 主动公开”并写上正文；还不能公布的，加上：${promise}；依法保密的，写成：公开属性: 不予公开`,
      },
    ];
  }
  if (decision.disclosure !== '主动公开' || decision.hasBody || decision.documents.length > 0) return [];
  if (decision.pending || decision.faultyKeys.has('待公布') || decision.faultyKeys.has('相关文件')) return [];
  const fix = `在正文写上议定的内容，或在“相关文件”写上印发的文件；还不能公布的，写上：${promise}`;
  return [{ message: '写了主动公开，却没有议定的内容', fix }];
}

function numberInName({ id }: Decision): number {
  return Number(id.slice(id.lastIndexOf('/') + 1));
}
