import { consultation } from './consultation.ts';
import { decision } from './decision.ts';
import type { Table } from './field.ts';
import { interpretation } from './interpretation.ts';
import { meeting } from './meeting.ts';
import { page } from './page.ts';
import { policy } from './policy.ts';
import { report } from './report.ts';

/** The kinds of records: what each is called, in which folder it lives, how its path below that folder looks. */
export const kinds = {
  policy: {
    label: '政策文件',
    folder: 'policies',
    table: policy,
    path: '<年份>/<编号>.md',
    pattern: /^\d{4}\/[a-z0-9-]+$/,
  },
  interpretation: {
    label: '政策解读',
    folder: 'interpretations',
    table: interpretation,
    path: '<年份>/<编号>.md',
    pattern: /^\d{4}\/[a-z0-9-]+$/,
  },
  meeting: {
    label: '会议',
    folder: 'meetings',
    table: meeting,
    path: '<年份>/executive-099/meeting.md',
    pattern: /^\d{4}\/(plenary|executive|office|special)-\d{3}$/,
  },
  decision: {
    label: '议定事项',
    folder: 'meetings',
    table: decision,
    path: '<年份>/executive-099/01.md',
    pattern: /^\d{4}\/(plenary|executive|office|special)-\d{3}\/\d{2,3}$/,
  },
  consultation: {
    label: '意见征集',
    folder: 'consultations',
    table: consultation,
    path: '<年份>/<编号>.md',
    pattern: /^\d{4}\/[a-z0-9-]+$/,
  },
  report: {
    label: '政府信息公开年报',
    folder: 'reports',
    table: report,
    path: '<年份>.md',
    pattern: /^\d{4}$/,
  },
  page: { label: '固定页面', folder: 'pages', table: page, path: '<编号>.md', pattern: /^[a-z0-9-]+$/ },
} as const satisfies Record<
  string,
  { label: string; folder: string; table: Table; path: string; pattern: RegExp }
>;

/** The name of a kind of record in code. */
export type Kind = keyof typeof kinds;
