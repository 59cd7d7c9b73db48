import { UsageError } from '../src/portal.ts';

/**
 * Runs a verb and ends with its exit code: 0 clean, 1 findings, 2 the tool itself failed.
 * A wrong request is told in one sentence; only a fault of our own shows a stack trace.
 */
export async function run(verb: () => number | Promise<number>): Promise<void> {
  process.stdout.on('error', ignoreClosedPipe);
  try {
    process.exitCode = await verb();
  } catch (error) {
    process.exitCode = 2;
    if (error instanceof UsageError) console.error(error.message);
    else console.error('软件自身出错了，内容没有问题。请把下面的信息交给维护的人：\n', error);
  }
}

/** The reader of a pipe, such as `head`, may stop reading early. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
