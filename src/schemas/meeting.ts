import { z } from 'zod';
import { disclosures, publication, reviewed, secrecyReview, withdrawal } from './disclosure.ts';
import { field, required } from './field.ts';
import { day, list, text, whole, yesNo } from './values.ts';

/** 会议类型. The folder of a meeting begins with the English word. */
export const meetingKinds = {
  全体会议: 'plenary',
  常务会议: 'executive',
  区长办公会议: 'office',
  专题会议: 'special',
} as const;

const chairOffices = ['区长', '常务副区长', '副区长', '区政府办公室主任', '区政府办公室副主任'] as const;

/** 会议. */
export const meeting = {
  title: field('标题', text()),
  meetingKind: field('会议类型', z.enum(Object.keys(meetingKinds) as (keyof typeof meetingKinds)[])),
  term: field('届次', text()),
  number: field('次数', whole()),
  heldOn: field('召开日期', day()),
  chair: required('主持人', {
    office: field('职务', z.enum(chairOffices)),
    delegated: field('受托', yesNo().optional()),
  }),
  members: field('应到', whole().optional()),
  present: field('实到', whole().optional()),
  observers: field('列席', list(text())),
  itemCount: field('议题数', whole()),
  minutesSignedBy: required('纪要签发', {
    office: field('职务', z.enum(chairOffices)),
    date: field('日期', day()),
  }),
  disclosure: field('公开属性', z.enum(disclosures).optional()),
  secrecyReview,
  ...publication,
  reviewed,
  withdrawal,
};
