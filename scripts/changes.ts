// npm run changes -- --since main: what the present content changes for readers.
import { maskNumbers } from '../src/inspection/mask.ts';
import { openPortal, portalOptions, readArguments, UsageError } from '../src/portal.ts';
import { changesReport } from '../src/reporters/changes.ts';
import { compareSince, sinceOption } from './compare-since.ts';
import { run } from './run-verb.ts';

await run(async () => {
  const { values } = readArguments({
    options: { ...portalOptions, ...sinceOption, format: { type: 'string', default: 'text' } },
  });
  const { format, since } = values;
  if (format !== 'text' && format !== 'markdown')
    throw new UsageError(`--format 可以是 text、markdown，不是“${format}”`);
  const changes = compareSince(since, await openPortal(values));
  // It is posted where many read it: numbers of persons are masked even where the check would stop them.
  console.log(changesReport(changes, since, { format, mask: maskNumbers }));
  return 0;
});
