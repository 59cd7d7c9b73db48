import { parentPort } from 'node:worker_threads';
import { readEntry, type SearchableEntry } from './searchable.ts';
import { shardFiles } from './shard.ts';

/** One part of the index to be made in a thread of its own. */
export interface ShardTask {
  readonly key: string;
  readonly version: string;
  readonly entries: readonly SearchableEntry[];
}

parentPort?.on('message', ({ key, version, entries }: ShardTask) => {
  parentPort?.postMessage(shardFiles(key, version, entries.map(readEntry)));
});
