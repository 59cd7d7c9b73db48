import type { Chapter } from '../rule.ts';

/** 会议. */
export const meeting: Chapter = { id: 'meeting', title: '会议', rules: [] };
