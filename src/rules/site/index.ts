import type { Chapter } from '../rule.ts';
import { addressStillResolves } from './address-still-resolves.ts';
import { columnIsFresh } from './column-is-fresh.ts';
import { columnIsNotEmpty } from './column-is-not-empty.ts';
import { imageHasDescription } from './image-has-description.ts';
import { linkResolves } from './link-resolves.ts';
import { markdownHoldsNoRawHtml } from './markdown-holds-no-raw-html.ts';
import { tableHasHeader } from './table-has-header.ts';

/** 网站. */
export const site: Chapter = {
  id: 'site',
  title: '网站',
  rules: [
    linkResolves,
    addressStillResolves,
    columnIsFresh,
    columnIsNotEmpty,
    imageHasDescription,
    tableHasHeader,
    markdownHoldsNoRawHtml,
  ],
};
