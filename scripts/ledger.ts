import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEDGER_FILE } from '../src/archive/ledger.ts';
import { openPortal, portalOptions, readArguments } from '../src/portal.ts';
import { newAddresses, withAddresses } from '../src/publish/ledger.ts';
import { forbidsPublication } from '../src/rules/check.ts';
import { text } from '../src/text.ts';
import { run } from './run-verb.ts';

await run(async () => {
  const { values } = readArguments({ options: portalOptions });
  const { archive, contentFolder, report, today } = await openPortal(values);
  // What can't be published has no address to keep.
  if (forbidsPublication(report.findings)) {
    console.error(text.ledger.forbidden);
    return 1;
  }
  const added = newAddresses(archive, today);
  const file = join(contentFolder, LEDGER_FILE);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const after = withAddresses(before, added);
  if (after !== before) writeFileSync(file, after);
  const clauses = added.filter(({ address }) => address.includes('#')).length;
  console.log(
    text.ledger.added(LEDGER_FILE, added.length - clauses, clauses, after.split('\n').filter(Boolean).length),
  );
  return 0;
});
