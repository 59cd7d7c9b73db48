import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderFiles } from '../../src/archive/files.ts';
import { readArchive } from '../../src/archive/read.ts';
import { draftSource } from '../../src/drafting/draft-source.ts';
import { readSource } from '../../src/drafting/read-source.ts';
import type { Source } from '../../src/drafting/source-block.ts';

const project = join(import.meta.dirname, '../..');

/** Where the documents are that clerks bring. */
export const documents = join(project, 'test/fixtures/documents');

/** The sample portal, on the day of the tests. */
const archive = readArchive(folderFiles(join(project, 'content')));
const setting = { archive, today: '2026-11-23', drafts: [] };

/** A document as it is imported, with nothing said beside it. */
export async function importDocument(name: string, bytes: Uint8Array = readFileSync(join(documents, name))) {
  const source = (await readSource(name, bytes, archive)) as Source;
  return draftSource(source, { given: () => ({}) }, setting);
}
