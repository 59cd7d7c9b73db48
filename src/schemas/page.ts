import { publication } from './disclosure.ts';
import { field } from './field.ts';
import { dayWithTime, text } from './values.ts';

/** 固定页面: the guide, the system, how to request, about, accessibility. */
export const page = {
  title: field('标题', text()),
  ...publication,
  publishedOn: field('发布日期', dayWithTime().optional()),
};
