import { z } from 'zod';
import { publication } from './disclosure.ts';
import { field } from './field.ts';
import { text, year } from './values.ts';

/** Figures of requests and of litigation: a name, then a number, as the national form has them. */
const figures = z.record(text(), z.union([text(), z.record(text(), text())])).optional();

/** 政府信息公开工作年度报告. */
export const report = {
  title: field('标题', text().optional()),
  year: field('年份', year()),
  ...publication,
  requests: field('申请情况', figures),
  litigation: field('复议诉讼', figures),
};
