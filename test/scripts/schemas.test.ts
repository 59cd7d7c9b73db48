import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editorFiles } from '../../scripts/editor-files.ts';

const folder = join(import.meta.dirname, '../../.vscode');

test('the editor files are what the schemas say: run node scripts/run.mjs schemas', () => {
  const written = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(json|code-snippets)$/.test(path),
  );
  const texts = Object.fromEntries(written.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  expect(texts).toEqual(editorFiles());
});
