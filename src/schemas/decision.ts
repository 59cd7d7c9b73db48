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
import { field, group } from './field.ts';
import { subjects } from './policy.ts';
import { list, someOf, text, whole } from './values.ts';

/** 结果: what a meeting did with an item. */
export const outcomes = ['通过', '原则通过', '不通过', '暂缓', '听取汇报', '传达学习'] as const;

/** 议定事项: one agenda item of a meeting. */
export const decision = {
  number: field('议题', whole()),
  title: field('标题', text()),
  proposedBy: field('提请部门', someOf(text()), 'department'),
  subject: field('事项类别', z.enum(subjects).optional()),
  outcome: field('结果', z.enum(outcomes)),
  continues: field('承接议题', text().optional(), 'decision'),
  documents: field('相关文件', list(text()), 'policy'),
  pending: group('待公布', promise),
  note: field('说明', text().optional()),
  disclosure: field('公开属性', z.enum(disclosures).optional()),
  withholding,
  redactions,
  secrecyReview,
  ...publication,
  delayReason: field('逾期说明', text().optional()),
  interpreters: field('解读部门', list(text()), 'department'),
  attachments,
  reviewed,
  allowedNumbers,
  withdrawal,
};
