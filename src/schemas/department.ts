import { z } from 'zod';
import { field } from './field.ts';
import { address, day, list, prose, text } from './values.ts';

/** 机构: one entry of departments.yaml. */
export const department = {
  name: field('简称', text()),
  fullName: field('全称', text()),
  type: field('类型', z.enum(['区政府', '组成部门', '直属机构', '派出机构', '街道', '镇', '其他'])),
  creditCode: field('统一社会信用代码', text().optional()),
  documentCodes: field('公文代字', list(text())),
  duties: field('职责', prose().optional()),
  phone: field('电话', text().optional()),
  address: field('地址', text().optional()),
  hours: field('办公时间', text().optional()),
  website: field('网址', address().optional()),
  formerNames: field('曾用名', list(text())),
  abolishedOn: field('撤销日期', day().optional()),
  successor: field('职能划入', text().optional(), 'department'),
};
