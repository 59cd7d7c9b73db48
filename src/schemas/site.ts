import { z } from 'zod';
import { field, group, object } from './field.ts';
import { address, text, whole, yesNo } from './values.ts';

const limit = (days: number) => whole().default(days);

/** 时限: numbers whose source is local or could not be confirmed, and those that the law gives, as defaults. */
const limits = {
  publicationWorkingDays: field('公开工作日', limit(20)),
  interpretationWorkingDays: field('解读工作日', limit(3)),
  consultationDays: field('征求意见日', limit(30)),
  feedbackDays: field('采纳反馈日', limit(60)),
  expiryNoticeMonths: field('到期提醒月', limit(6)),
  attachmentMegabytes: field('附件上限MB', limit(50)),
};

/** site.yaml: the facts of one portal. */
export const site = {
  name: field('名称', text()),
  url: field(
    '网址',
    z
      .string()
      .regex(/^https:\/\/[^\s/?#]+(\/[^\s?#]*)?$/, '网址要以 https:// 开头，如 https://www.example.gov.cn/'),
  ),
  host: field('主办单位', text(), 'department'),
  operator: field('承办单位', text().optional()),
  siteCode: field(
    '网站标识码',
    z.string().regex(/^(\d{10}|bm\d{8})$/, '网站标识码是十位数字，或 bm 加八位数字'),
  ),
  icpNumber: field('ICP备案号', text().optional()),
  policeNumber: field('公安备案号', text().optional()),
  phone: field('联系电话', text()),
  address: field('联系地址', text().optional()),
  isDemo: field('演示', yesNo().optional()),
  servicePlatform: group('办事平台', { name: field('名称', text()), link: field('链接', address()) }),
  limits: { key: '时限', schema: object(limits).prefault({}), fields: limits },
};
