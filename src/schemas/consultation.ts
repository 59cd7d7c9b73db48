import {
  allowedNumbers,
  attachments,
  publication,
  reviewed,
  secrecyReview,
  withdrawal,
} from './disclosure.ts';
import { field, group, required } from './field.ts';
import { day, list, prose, someOf, text, whole } from './values.ts';

/** 意见征集. */
export const consultation = {
  title: field('标题', text()),
  drafters: field('起草部门', someOf(text()), 'department'),
  startsOn: field('开始日期', day()),
  endsOn: field('截止日期', day()),
  shorteningReason: field('缩短理由', text().optional()),
  contact: required('意见渠道', {
    phone: field('电话', text().optional()),
    email: field('邮箱', text().optional()),
    address: field('地址', text().optional()),
  }),
  documents: field('形成文件', list(text()), 'policy'),
  feedback: group('采纳情况', {
    publishedOn: field('公布日期', day()),
    received: field('收到', whole()),
    adopted: field('采纳', whole()),
    note: field('说明', prose().optional()),
  }),
  attachments,
  ...publication,
  secrecyReview,
  reviewed,
  allowedNumbers,
  withdrawal,
};
