import { attachment } from './attachment/index.ts';
import { disclosure } from './disclosure/index.ts';
import { form } from './form/index.ts';
import { interpretation } from './interpretation/index.ts';
import { meeting } from './meeting/index.ts';
import { normative } from './normative/index.ts';
import { privacy } from './privacy/index.ts';
import { procedure } from './procedure/index.ts';
import type { Chapter, Rule } from './rule.ts';
import { site } from './site/index.ts';

/** All rules by chapter, in the order of the public page. */
export const chapters: readonly Chapter[] = [
  disclosure,
  interpretation,
  procedure,
  meeting,
  normative,
  form,
  privacy,
  attachment,
  site,
];

/** All rules. */
export const rules: readonly Rule[] = chapters.flatMap((chapter) => chapter.rules);
