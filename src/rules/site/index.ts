import type { Chapter } from '../rule.ts';
import { markdownHoldsNoRawHtml } from './markdown-holds-no-raw-html.ts';

/** 网站. */
export const site: Chapter = { id: 'site', title: '网站', rules: [markdownHoldsNoRawHtml] };
