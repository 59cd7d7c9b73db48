import type { Chapter } from '../rule.ts';
import { attachmentExists } from './attachment-exists.ts';
import { attachmentHoldsNoHiddenContent } from './attachment-holds-no-hidden-content.ts';
import { attachmentIsInspectable } from './attachment-is-inspectable.ts';
import { attachmentIsNamed } from './attachment-is-named.ts';
import { attachmentIsSmallEnough } from './attachment-is-small-enough.ts';
import { attachmentNamesNoAuthor } from './attachment-names-no-author.ts';
import { attachmentTypeIsAllowed } from './attachment-type-is-allowed.ts';

/** 附件. */
export const attachment: Chapter = {
  id: 'attachment',
  title: '附件',
  rules: [
    attachmentExists,
    attachmentIsNamed,
    attachmentTypeIsAllowed,
    attachmentHoldsNoHiddenContent,
    attachmentNamesNoAuthor,
    attachmentIsInspectable,
    attachmentIsSmallEnough,
  ],
};
