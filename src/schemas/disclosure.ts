import { z } from 'zod';
import { field, group, groups } from './field.ts';
import { day, dayWithTime, text, timeOfDay } from './values.ts';

/** 公开属性, 国办发〔2016〕80号. */
export const disclosures = ['主动公开', '依申请公开', '不予公开'] as const;

/** Grounds for withholding, 《中华人民共和国政府信息公开条例》第十四条至第十六条. */
export const grounds = [
  '国家秘密',
  '工作秘密',
  '商业秘密',
  '个人隐私',
  '法律法规禁止公开',
  '危及国家安全公共安全经济安全社会稳定',
  '内部事务信息',
  '过程性信息',
  '行政执法案卷信息',
] as const;

/** 保密审查: who looked at the text before it was published, and when. */
export const secrecyReview = group('保密审查', {
  body: field('机构', text().optional(), 'department'),
  date: field('日期', day().optional()),
});

/** 发布日期, which some kinds write with a time. */
export const publication = {
  publishedOn: field('发布日期', dayWithTime()),
  publishedTime: field('发布日期', timeOfDay()),
};

/** 不予公开: the ground on which a record is withheld. */
export const withholding = group('不予公开', {
  ground: field('依据', z.enum(grounds).optional()),
  clause: field('法律条款', text().optional()),
  reviewer: field('审查机构', text().optional(), 'department'),
  reviewedOn: field('审查日期', day().optional()),
  nextReviewOn: field('复查日期', day().optional()),
  publicTitle: field('可公开标题', text().optional()),
});

/** 待公布 and 解读待发布: promised for a day, with the reason. */
export const promise = {
  expectedOn: field('预计日期', day().optional()),
  reason: field('原因', text().optional()),
};

/** 附件: a title and a path below content/attachments/. */
export const attachments = groups('附件', {
  title: field('标题', text()),
  file: field('文件', text()),
});

/** 区分处理: the passages withheld in an otherwise open text. */
export const redactions = groups('区分处理', {
  place: field('位置', text()),
  ground: field('依据', text()),
  note: field('说明', text().optional()),
});

/** 已核: a person's answer to a finding of kind review. */
export const reviewed = groups('已核', {
  rule: field('规则', text()),
  reason: field('理由', text()),
  date: field('日期', day()),
});

/** 允许号码: numbers that look personal and are meant to be public. */
export const allowedNumbers = groups('允许号码', {
  number: field('号码', text()),
  reason: field('理由', text()),
});

/** 撤回: a record that was public and is no longer. */
export const withdrawal = group('撤回', {
  date: field('日期', day()),
  reason: field('原因', text()),
});
