import type { Chapter } from '../rule.ts';

/** 公文格式. */
export const form: Chapter = { id: 'form', title: '公文格式', rules: [] };
