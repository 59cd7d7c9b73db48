import { watch } from 'node:fs';

/** An editor writes a file in several strokes; they count as one change. */
const SETTLE_MS = 150;

/** Does something whenever a folder has changed and come to rest; never twice at once. Goes on until the process ends. */
export function watchContent(folder: string, act: () => Promise<void>): Promise<never> {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  watch(folder, { recursive: true }, (_, name) => {
    if (name && /(^|[/\\])\.|~$|\.swp$/.test(name)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(act);
    }, SETTLE_MS);
  });
  return new Promise(() => {});
}
