import { z } from 'zod';
import { disclosures, withholding } from './disclosure.ts';
import { field } from './field.ts';
import { list, text, whole, year } from './values.ts';

/** 不予公开 as a record: a stub with these keys and no others, so that there is no text to leak. */
export const withheld = {
  disclosure: field('公开属性', z.enum(disclosures).optional()),
  withholding,
  issuers: field('发文机关', list(text()), 'department'),
  proposedBy: field('提请部门', list(text()), 'department'),
  drafters: field('起草部门', list(text()), 'department'),
  writtenYear: field('成文年份', year().optional()),
  number: field('议题', whole().optional()),
};
