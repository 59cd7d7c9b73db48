import type { Chapter } from '../rule.ts';

/** 附件. */
export const attachment: Chapter = { id: 'attachment', title: '附件', rules: [] };
