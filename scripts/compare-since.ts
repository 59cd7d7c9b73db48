import { relative } from 'node:path';
import { readArchive } from '../src/archive/read.ts';
import { commitSince, NoRepository } from '../src/inspection/git.ts';
import { committedFiles } from '../src/inspection/staged-files.ts';
import { type Portal, UsageError } from '../src/portal.ts';
import { type Changes, changesBetween } from '../src/publish/changes.ts';

/** The option that names the version to compare with. */
export const sinceOption = { since: { type: 'string', default: 'main' } } as const;

/**
 * What the present content changes since it left a branch or version. Throws {@link UsageError} where git doesn't know that version.
 */
export function compareSince(since: string, { contentFolder, archive, today }: Portal): Changes {
  const folder = relative('.', contentFolder) || '.';
  try {
    const commit = commitSince(contentFolder, since);
    if (commit === undefined)
      throw new UsageError(
        `git 里没有“${since}”这个分支或版本。用 git branch -a 看有哪些；还没有取到本地的，先运行 git fetch origin，再写 --since origin/main`,
      );
    return changesBetween(readArchive(committedFiles(contentFolder, commit)), archive, today);
  } catch (error) {
    if (error instanceof NoRepository)
      throw new UsageError(`${folder} 不在 git 仓库里，没有旧版本可以比较。先把内容放进 git 仓库并提交一次`);
    throw error;
  }
}
