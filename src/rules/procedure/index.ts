import type { Chapter } from '../rule.ts';

/** 科学民主决策. */
export const procedure: Chapter = { id: 'procedure', title: '科学民主决策', rules: [] };
