import { relative } from 'node:path';
import type { Archive } from '../src/archive/archive.ts';
import type { Day } from '../src/archive/days.ts';
import { type Draft, fileOf } from '../src/drafting/draft.ts';
import { judgeDrafts } from '../src/drafting/judge-drafts.ts';
import { terminalReport } from '../src/reporters/terminal.ts';
import { forbidsPublication } from '../src/rules/check.ts';

/** Says what the check finds in new records. Returns whether they can be published as they are. */
export async function tellFindings(
  archive: Archive,
  drafts: readonly Draft[],
  today: Day,
  folder: string,
): Promise<boolean> {
  const findings = await judgeDrafts(archive, drafts, today);
  if (findings.length > 0)
    console.log(`\n${terminalReport(findings, drafts.length, relative('.', folder) || '.')}`);
  if (forbidsPublication(findings)) {
    console.log('\n还不能发布：照上面的“改法”改好，再运行 npm run check。');
    return false;
  }
  console.log('\n检查没有发现“必须改”的。下一步：npm run dev 看网页的样子，然后提交，请人初审、复审、终审。');
  return true;
}

/** The paths of drafts as a person would open them. */
export function pathsOf(drafts: readonly Draft[], folder: string): string[] {
  const below = relative('.', folder) || '.';
  return drafts.flatMap((draft) => [
    `${below}/${fileOf(draft)}`,
    ...Object.keys(draft.files).map((path) => `${below}/attachments/${path}`),
  ]);
}
