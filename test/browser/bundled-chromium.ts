import { chmod, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inflate } from '@sparticuz/chromium';
import { prepareFolder } from './prepare-folder.ts';

/** The Chromium that came with npm, and the folder of system libraries which it needs. */
export interface BundledChromium {
  executablePath: string;
  libraryPath: string;
}

/** Unpacks Chromium and its libraries below `cache`, so that no system package is needed (Linux on x64 only). */
export async function prepareBundledChromium(cache: string): Promise<BundledChromium> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      '随附的浏览器只能在 Linux x64 上运行。请安装 Chrome，或用环境变量 CHROMIUM_PATH 指明浏览器。',
    );
  }
  const manifest = join(
    dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
    '../package.json',
  );
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  const packed = join(dirname(manifest), 'bin');
  const folder = await prepareFolder(join(cache, `chromium-${version}`), async (folder) => {
    await inflateInto(folder, join(packed, 'chromium.br'));
    await inflateInto(folder, join(packed, 'al2023.tar.br'));
    await chmod(join(folder, 'chromium'), 0o755);
  });
  return { executablePath: join(folder, 'chromium'), libraryPath: join(folder, 'al2023/lib') };
}

/** `inflate` writes to the temporary folder under fixed names, which anyone on the machine may have put there first. */
async function inflateInto(folder: string, archive: string): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await inflate(archive);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}
