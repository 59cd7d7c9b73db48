import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { editorFiles } from './editor-files.ts';
import { run } from './run-verb.ts';

const folder = fileURLToPath(new URL('../.vscode', import.meta.url));

await run(() => {
  for (const [path, text] of Object.entries(editorFiles())) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`写好了 .vscode/${path}`);
  }
  return 0;
});
