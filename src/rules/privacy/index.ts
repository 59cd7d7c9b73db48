import type { Chapter } from '../rule.ts';

/** 个人信息与涉密标志. */
export const privacy: Chapter = { id: 'privacy', title: '个人信息与涉密标志', rules: [] };
