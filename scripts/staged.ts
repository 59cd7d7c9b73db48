import { resolve } from 'node:path';
import type { Files } from '../src/archive/files.ts';
import { NoRepository } from '../src/inspection/git.ts';
import { stagedFiles } from '../src/inspection/staged-files.ts';
import { UsageError } from '../src/portal.ts';

/** `check --staged`: the content as git would commit it now. Throws {@link UsageError} where the folder is in no repository. */
export function openStaged(contentFolder: string): Files {
  try {
    return stagedFiles(resolve(contentFolder));
  } catch (error) {
    if (error instanceof NoRepository) throw new UsageError(error.message);
    throw error;
  }
}
