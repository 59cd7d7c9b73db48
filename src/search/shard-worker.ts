import { parentPort } from 'node:worker_threads';
import type { Searchable } from './searchable.ts';
import { shardFiles } from './shard.ts';

/** One part of the index to be made in a thread of its own. */
export interface ShardTask {
  readonly key: string;
  readonly version: string;
  readonly records: readonly Searchable[];
}

parentPort?.on('message', ({ key, version, records }: ShardTask) => {
  parentPort?.postMessage(shardFiles(key, version, records));
});
