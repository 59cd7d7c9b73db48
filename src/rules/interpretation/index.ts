import type { Chapter } from '../rule.ts';
import { policyNamesInterpreter } from './policy-names-interpreter.ts';

/** 政策解读. */
export const interpretation: Chapter = { id: 'interpretation', title: '政策解读', rules: [policyNamesInterpreter] };
