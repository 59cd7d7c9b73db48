// npm run hooks: installs the git hook that checks what is about to be committed.
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { git, NoRepository, repositoryOf } from '../src/inspection/git.ts';
import { portalOptions, readArguments, UsageError } from '../src/portal.ts';
import { run } from './run-verb.ts';

const OURS = '# gongkai: 由 npm run hooks 安装';

await run(() => {
  const { values } = readArguments({ options: { content: portalOptions.content } });
  const content = resolve(values.content);
  if (!existsSync(content)) throw new UsageError(`没有这个内容文件夹：${values.content}`);
  try {
    console.log(install(content));
    return 0;
  } catch (error) {
    if (error instanceof NoRepository)
      throw new UsageError(`${error.message}。先在内容所在的文件夹里运行 git init`);
    throw error;
  }
});

function install(content: string): string {
  const repository = repositoryOf(content);
  const hook = join(
    resolve(repository, git(repository, ['rev-parse', '--git-path', 'hooks']).toString().trim()),
    'pre-commit',
  );
  const text = hookText(repository, content);
  if (existsSync(hook) && !readFileSync(hook, 'utf8').includes(OURS)) {
    const own = join(dirname(hook), 'pre-commit-gongkai');
    write(own, text);
    throw new UsageError(
      `已经有一个提交前的钩子，没有动它：${hook}\n要一起用，在它的末尾加上一行：\n"$(dirname "$0")/pre-commit-gongkai" || exit 1`,
    );
  }
  write(hook, text);
  return `装好了：以后每次 git commit 之前，先检查要提交的内容；有“必须改”的，提交会停下。\n钩子在 ${hook}`;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, 0o755);
}

/** Paths are kept relative to the repository where they lie in it, so that it may be moved. */
function hookText(repository: string, content: string): string {
  const project = resolve(import.meta.dirname, '..');
  const way = relative(realpathSync(repository), realpathSync(project));
  const folder = way.startsWith('..') ? quote(project) : `"$root"/${quote(way || '.')}`;
  const below = relative(realpathSync(repository), realpathSync(content));
  return `#!/bin/sh
${OURS}。检查要提交的内容，有“必须改”的就不提交。
root="$(git rev-parse --show-toplevel)" || exit 1
case "$GIT_INDEX_FILE" in
  '' | /* | ?:*) ;;
  *) GIT_INDEX_FILE="$PWD/$GIT_INDEX_FILE" && export GIT_INDEX_FILE ;;
esac
cd ${folder} && exec node scripts/run.mjs check --staged --content "$root"/${quote(below || '.')}
`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
