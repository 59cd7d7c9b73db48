import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { bounds } from './budget.ts';
import { failed, type Inspector } from './inspect-attachments.ts';
import type { KeptInspection } from './notes.ts';

/** Longer than an inspection gives itself: this ends one that hangs inside a reader. */
const PATIENCE = bounds.milliseconds + 10_000;
const MEGABYTES = 1024;

/**
 * Inspects files in a thread of their own, with bounded memory, which is ended when it takes too long:
 * a file made to exhaust its reader then costs one finding and not the whole check. `end` must be called at last.
 */
export function isolatedInspector(patience = PATIENCE): { inspector: Inspector; end(): Promise<void> } {
  let worker: Worker | undefined;
  const end = async () => {
    await worker?.terminate();
    worker = undefined;
  };
  const inspector: Inspector = (name, bytes, secret) =>
    new Promise((done) => {
      // A path put together by hand, so that no bundler takes the thread for one of its own.
      worker ??= new Worker(join(import.meta.dirname, 'worker.ts'), {
        resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
      });
      const own = worker;
      const finish = async (result: KeptInspection, isBroken: boolean) => {
        clearTimeout(timer);
        own.off('message', answer).off('error', fail).off('exit', leave);
        if (isBroken) await end();
        done(result);
      };
      const answer = (result: KeptInspection) => finish(result, false);
      const fail = (error: NodeJS.ErrnoException) =>
        finish(failed(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'bomb' : 'broken'), true);
      const leave = () => finish(failed('broken'), true);
      const timer = setTimeout(() => finish(failed('too slow'), true), patience);
      own.on('message', answer).on('error', fail).on('exit', leave);
      own.postMessage({ name, bytes, secret });
    });
  return { inspector, end };
}
