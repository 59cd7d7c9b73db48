import { z } from 'zod';
import { publication } from './disclosure.ts';
import { field, group } from './field.ts';
import { text, whole, year } from './values.ts';

/** Figures of requests and of litigation: a name, then a number, as the national form has them. */
const figures = z.record(text(), z.union([text(), z.record(text(), text())])).optional();

/** 政府信息公开工作年度报告. */
export const report = {
  title: field('标题', text().optional()),
  year: field('年份', year()),
  ...publication,
  normativeDocuments: group('规范性文件统计', {
    made: field('制发件数', whole().optional()),
    ended: field('废止件数', whole().optional()),
    inForce: field('现行有效件数', whole().optional()),
  }),
  requests: field('申请情况', figures),
  litigation: field('复议诉讼', figures),
};
