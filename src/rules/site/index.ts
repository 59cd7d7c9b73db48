import type { Chapter } from '../rule.ts';

/** 网站. */
export const site: Chapter = { id: 'site', title: '网站', rules: [] };
