import { z } from 'zod';
import { field, groups } from './field.ts';
import { day, list, text } from './values.ts';

/** topics.yaml: one subject category with those below it. */
export const topic = {
  name: field('名称', text()),
  children: groups('下级', { name: field('名称', text()) }),
};

/** terms.yaml: wrong → right wordings, everyday → official words. */
export const terms = {
  standard: field('规范用语', z.record(text(), text()).default({})),
  synonyms: field('同义词', z.record(text(), text()).default({})),
};

const clauses = list(text());

/** duties.yaml: which clause of the local work rules lays down which duty. */
export const duties = {
  document: field('文件', text(), 'policy'),
  openProcess: field('过程公开', clauses),
  promptPublication: field('及时公布', clauses),
  channels: field('公开渠道', clauses),
  drafterInterprets: field('起草者解读', clauses),
  majorMattersInMeeting: field('重大事项会议决定', clauses),
  statutorySteps: field('法定程序', clauses),
  assessment: field('评估论证', clauses),
  hearingOpinions: field('听取意见', clauses),
  normativeDocuments: field('规范性文件审查备案', clauses),
  chairing: field('会议主持', clauses),
  plenaryFrequency: field('全体会议频次', clauses),
  quorum: field('法定人数', clauses),
  minutes: field('纪要签发', clauses),
  signing: field('公文签发', clauses),
  releaseApproval: field('发布审定', clauses),
  secrecy: field('保密', clauses),
  /** Clauses that no machine can check, and why. */
  uncheckable: groups('不能核对', { clauses: field('条款', clauses), reason: field('理由', text()) }),
};

/** calendar/<year>.yaml: working-day facts of a year that the library doesn't know yet. */
export const calendar = {
  source: field('来源', text()),
  holidays: field('放假', list(day())),
  workdays: field('调休上班', list(day())),
};
