import { z } from 'zod';
import {
  allowedNumbers,
  attachments,
  publication,
  reviewed,
  secrecyReview,
  withdrawal,
} from './disclosure.ts';
import { field, group } from './field.ts';
import { list, someOf, text } from './values.ts';

/** 政策解读. */
export const interpretation = {
  title: field('标题', text()),
  interprets: field('解读文件', someOf(text()), 'policy'),
  interpreters: field('解读部门', someOf(text()), 'department'),
  form: field('形式', z.enum(['文字', '图解', '问答', '音视频', '新闻发布会', '专家'])),
  ...publication,
  speaker: group('解读人', { office: field('职务', text()) }),
  secrecyReview,
  clauses: field('对应条款', list(text())),
  attachments,
  reviewed,
  allowedNumbers,
  withdrawal,
};
