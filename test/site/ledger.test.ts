import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderFiles } from '../../src/archive/files.ts';
import { readLedger } from '../../src/archive/ledger.ts';
import { readArchive } from '../../src/archive/read.ts';
import { newAddresses } from '../../src/publish/ledger.ts';
import { builtPortal } from '../browser/portal.ts';
import { portalDay } from '../browser/sample-portal.ts';

const files = folderFiles('content');

test('every address of the ledger, and every one that would be added to it, is in the built portal, clause anchors included', () => {
  const folder = builtPortal();
  const written = readLedger(files)?.entries ?? [];
  const addresses = [...written, ...newAddresses(readArchive(files), portalDay)].map(
    ({ address }) => address,
  );
  const pages = Map.groupBy(addresses, (address) => address.replace(/#.*$/, ''));
  const missing = [...pages].flatMap(([path, named]) => {
    const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
    const anchors = named.flatMap((address) => address.split('#')[1] ?? []);
    return anchors.filter((anchor) => !html.includes(` id="${anchor}"`)).map((anchor) => `${path}#${anchor}`);
  });
  expect(addresses.length).toBeGreaterThan(500);
  expect(missing).toEqual([]);
});
