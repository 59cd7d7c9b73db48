// The thread in which attachments are inspected: one file at a time, one answer each.
import { parentPort } from 'node:worker_threads';
import { inspectFile } from './inspect-file.ts';

parentPort?.on(
  'message',
  async ({ name, bytes, secret }: { name: string; bytes: Uint8Array; secret: string }) => {
    parentPort?.postMessage(await inspectFile(name, bytes, secret));
  },
);
