import type { Chapter } from '../rule.ts';

/** 公开与保密. */
export const disclosure: Chapter = { id: 'disclosure', title: '公开与保密', rules: [] };
