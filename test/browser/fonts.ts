import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import manifest from '@fontsource/noto-sans-sc/package.json' with { type: 'json' };
import { decompress } from 'wawoff2';
import { prepareFolder } from './prepare-folder.ts';

// The numbered parts hold the rarer characters; bold text needs the common ones only. About thirty of the rarest of
// GB 2312 are in none of them, which no test needs.
const wanted =
  /-((\d+|latin|latin-ext|cyrillic|chinese-simplified)-400|(latin|chinese-simplified)-700)-normal\.woff2$/;

const configuration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">.</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  ${['sans-serif', 'serif', 'monospace', 'system-ui']
    .map(
      (family) => `<alias><family>${family}</family><prefer><family>Noto Sans SC</family></prefer></alias>`,
    )
    .join('\n  ')}
</fontconfig>
`;

/**
 * Unpacks Noto Sans SC for a machine without Chinese fonts and gives the folder for FONTCONFIG_PATH.
 * As TTF, because Chromium draws a system font in woff2 as blanks.
 */
export async function prepareFonts(cache: string): Promise<string> {
  const installed = createRequire(import.meta.url).resolve(`${manifest.name}/package.json`);
  const source = join(dirname(installed), 'files');
  return prepareFolder(join(cache, `fonts-${manifest.version}`), async (folder) => {
    for (const name of (await readdir(source)).filter((name) => wanted.test(name))) {
      const font = await decompress(await readFile(join(source, name)));
      await writeFile(join(folder, name.replace('.woff2', '.ttf')), font);
    }
    await writeFile(join(folder, 'fonts.conf'), configuration);
  });
}
