import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { IndexFiles } from './pagefind-engine.ts';
import { readEntry } from './searchable.ts';
import { shardFiles } from './shard.ts';
import type { ShardTask } from './shard-worker.ts';

/** Below so many records a thread costs more than it saves. */
const WORTH_A_THREAD = 200;
/** What a thread may use; less than it would take if it were let. */
const HEAP_MB = 700;

/**
 * Makes parts of the index, on as many cores as there are; `take` gets each when it is ready, `prepare` makes the task of one
 * when its turn comes, so that no more than a part per core is in memory.
 */
export async function makeShards(
  keys: readonly string[],
  prepare: (key: string) => ShardTask,
  take: (key: string, files: IndexFiles) => void,
): Promise<void> {
  const [first] = keys;
  if (first === undefined) return;
  if (keys.length === 1) {
    const { key, version, entries } = prepare(first);
    take(first, shardFiles(key, version, entries.map(readEntry)));
    return;
  }
  const waiting = [...keys];
  const threads = Math.min(availableParallelism(), keys.length);
  await Promise.all(Array.from({ length: threads }, () => work(waiting, prepare, take)));
}

async function work(
  waiting: string[],
  prepare: (key: string) => ShardTask,
  take: (key: string, files: IndexFiles) => void,
): Promise<void> {
  let worker: Worker | undefined;
  try {
    for (let key = waiting.shift(); key !== undefined; key = waiting.shift()) {
      const task = prepare(key);
      if (task.entries.length < WORTH_A_THREAD) {
        take(key, shardFiles(task.key, task.version, task.entries.map(readEntry)));
        continue;
      }
      worker ??= new Worker(new URL('./shard-worker.ts', import.meta.url), {
        resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
      });
      take(key, await ask(worker, task));
    }
  } finally {
    await worker?.terminate();
  }
}

function ask(worker: Worker, task: ShardTask): Promise<IndexFiles> {
  return new Promise((resolve, reject) => {
    worker.once('message', (files: IndexFiles) => {
      worker.off('error', reject);
      resolve(files);
    });
    worker.once('error', reject);
    worker.postMessage(task);
  });
}
