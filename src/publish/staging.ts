import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

/** What every finished output holds: how it was made, and the sign by which it may be replaced. */
export const BUILD_FACTS = 'build.json';

/** A folder in which a site is made ready, so that readers never meet half of one. */
export interface Staging {
  readonly folder: string;
  /** Puts the finished site in the place of the last one. */
  publish(): void;
  /** Takes the unfinished site away; the last one stays. */
  discard(): void;
}

/**
 * Makes a staging folder below a work folder of the project. Throws {@link UnsafeOutput} where the output's place holds something
 * else than a site, or would take in a folder that must stay.
 */
export function stageFor(outFolder: string, workFolder: string, keepClearOf: readonly string[]): Staging {
  const out = existsSync(outFolder) ? realpathSync(outFolder) : resolve(outFolder);
  const clash = keepClearOf.find((folder) => contains(out, folder) || contains(folder, out));
  if (clash) throw new UnsafeOutput(`输出文件夹 ${outFolder} 和 ${clash} 重叠，会毁掉里面的文件`);
  if (existsSync(out) && !mayBeReplaced(out))
    throw new UnsafeOutput(`输出文件夹 ${outFolder} 里有别的文件，不像是生成的网站，没有动它`);
  const folder = join(workFolder, `site-${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const beside = (word: string) => join(dirname(out), `.${basename(out)}.${word}-${process.pid}`);
  return {
    folder,
    publish() {
      const [fresh, old] = [beside('new'), beside('old')];
      mkdirSync(dirname(out), { recursive: true });
      move(folder, fresh);
      if (existsSync(out)) renameSync(out, old);
      try {
        renameSync(fresh, out);
      } catch (error) {
        if (existsSync(old)) renameSync(old, out);
        throw error;
      }
      rmSync(old, { recursive: true, force: true });
    },
    discard: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The output's place is not safe to write to; the message is for the person who named it. */
export class UnsafeOutput extends Error {}

/** Moves a folder, also onto another file system. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}

function contains(folder: string, other: string): boolean {
  const way = relative(folder, resolve(other));
  return way === '' || !(way.startsWith('..') || way.startsWith('/'));
}

/** Only an empty folder or an earlier site is replaced: someone may have named a folder of her own by mistake. */
function mayBeReplaced(folder: string): boolean {
  const names = readdirSync(folder);
  return names.length === 0 || names.includes(BUILD_FACTS) || names.includes('index.html');
}
