import { z } from 'zod';
import {
  allowedNumbers,
  attachments,
  disclosures,
  promise,
  publication,
  redactions,
  reviewed,
  secrecyReview,
  withdrawal,
  withholding,
} from './disclosure.ts';
import { field, group, groups, type Table } from './field.ts';
import { address, day, list, prose, someOf, text, whole, yesNo } from './values.ts';

/** 文件类别. */
export const categories = [
  '行政规范性文件',
  '其他政策文件',
  '规划计划',
  '工作报告',
  '人事信息',
  '其他',
] as const;

/** 文种: the fifteen of 《党政机关公文处理工作条例》. */
export const genres = [
  '决议',
  '决定',
  '命令',
  '公报',
  '公告',
  '通告',
  '意见',
  '通知',
  '通报',
  '报告',
  '请示',
  '批复',
  '议案',
  '函',
  '纪要',
] as const;

/** 事项类别: the classes of matters that only a plenary or executive meeting decides. */
export const subjects = [
  '发展计划',
  '财政预算',
  '重大规划',
  '宏观调控和改革开放重大措施',
  '社会管理重要事务',
  '规范性文件',
  '其他重大问题',
] as const;

const signers = ['区长', '常务副区长', '副区长', '部门主要负责人', '区政府办公室主任'] as const;

const channels = ['政府网站', '政府公报', '新闻发布会', '报刊', '广播', '电视', '新媒体'] as const;

const step = {
  date: field('日期', day().optional()),
  note: field('说明', text().optional()),
  link: field('链接', text().optional()),
  notApplicable: field('不适用', text().optional()),
} satisfies Table;

/** 重大决策程序: the five steps of 《重大行政决策程序暂行条例》. */
const decisionSteps = {
  participation: group('公众参与', step),
  expertise: group('专家论证', step),
  risk: group('风险评估', step),
  legality: group('合法性审查', step),
  deliberation: group('集体讨论', step),
} satisfies Table;

/** 政策文件. */
export const policy = {
  title: field('标题', text()),
  category: field('文件类别', z.enum(categories)),
  isMajor: field('重大政策', yesNo().optional()),
  genre: field('文种', z.enum(genres)),
  issuers: field('发文机关', someOf(text()), 'department'),
  documentNumber: field('发文字号', text().optional()),
  indexNumber: field('索引号', text().optional()),
  topics: field('主题分类', someOf(text()), 'topic'),
  disclosureItem: field(
    '公开事项',
    whole().pipe(z.int().min(1, '公开事项是 1 到 15').max(15, '公开事项是 1 到 15')).optional(),
  ),
  drafters: field('起草部门', someOf(text()), 'department'),
  interpreters: field('解读部门', list(text()), 'department'),
  interpretationWaiver: field('免于解读', text().optional()),
  interpretationPending: group('解读待发布', promise),
  writtenOn: field('成文日期', day()),
  ...publication,
  effectiveOn: field('施行日期', day().optional()),
  expiresOn: field('有效期至', day().optional()),
  lapse: group('失效', { date: field('日期', day()), reason: field('原因', text()) }),
  expiryEvaluation: group('到期评估', {
    date: field('日期', day()),
    conclusion: field('结论', z.enum(['继续施行', '修订', '不再施行'])),
    extendedTo: field('延长至', day().optional()),
  }),
  disclosure: field('公开属性', z.enum(disclosures).optional()),
  withholding,
  redactions,
  secrecyReview,
  delayReason: field('逾期说明', text().optional()),
  decidedAt: field('审议会议', list(text()), 'decision'),
  subject: field('事项类别', z.enum(subjects).optional()),
  affectsBusiness: field('涉及市场主体', yesNo().optional()),
  fairCompetitionReview: group('公平竞争审查', {
    body: field('机构', text().optional(), 'department'),
    date: field('日期', day().optional()),
    conclusion: field('结论', text().optional()),
  }),
  legalityReview: group('合法性审查', {
    body: field('机构', text().optional(), 'department'),
    date: field('日期', day().optional()),
    opinionNumber: field('意见文号', text().optional()),
  }),
  filing: group('备案', {
    body: field('机关', text()),
    date: field('日期', day()),
    number: field('编号', text().optional()),
  }),
  isMajorDecision: field('重大行政决策', yesNo().optional()),
  majorDecisionSteps: group('重大决策程序', decisionSteps),
  signedBy: field('签发人', z.enum(signers).optional()),
  basedOn: field('依据', list(text())),
  amends: field('修改', list(text()), 'policy'),
  repeals: field('废止', list(text()), 'policy'),
  channels: field('公开渠道', list(z.enum(channels))),
  services: groups('服务事项', { name: field('名称', text()), link: field('链接', address()) }),
  attachments,
  reviewed,
  allowedNumbers,
  withdrawal,
  summary: field('摘要', prose().optional()),
  keywords: field('关键词', list(text())),
  source: field('来源', prose().optional()),
};
