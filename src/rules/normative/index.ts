import type { Chapter } from '../rule.ts';

/** 行政规范性文件与签发. */
export const normative: Chapter = { id: 'normative', title: '行政规范性文件与签发', rules: [] };
