import { accessSync, constants } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { prepareBundledChromium } from './bundled-chromium.ts';
import { prepareFonts } from './fonts.ts';

const cache = resolve(import.meta.dirname, '../../.cache');

// Nothing of these weakens what a page may do: the portal is tested under its own policy header.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** A started browser and the words that tell which one it is. */
export interface OpenedBrowser {
  browser: Browser;
  name: string;
}

interface Candidate {
  name: string;
  launch(): Promise<LaunchOptions>;
}

/**
 * Starts a Chromium: $CHROMIUM_PATH, else one of the system that really starts, else the one that came with npm.
 * A $CHROMIUM_PATH that doesn't start is an error: who names a browser wants that one.
 */
export async function openBrowser(): Promise<OpenedBrowser> {
  const fonts = { FONTCONFIG_PATH: await prepareFonts(cache), XDG_CACHE_HOME: cache };
  const environment = { ...process.env, ...fonts };
  const named = process.env.CHROMIUM_PATH;
  const candidates = named ? [atPath(named, 'CHROMIUM_PATH')] : [...systemBrowsers(), bundled];
  const failures: string[] = [];
  for (const candidate of candidates) {
    try {
      const options = await candidate.launch();
      const browser = await chromium.launch({
        args: flags,
        timeout: 30_000,
        ...options,
        env: { ...environment, ...options.env } as Record<string, string>,
      });
      return { browser, name: `${candidate.name}，Chromium ${browser.version()}` };
    } catch (error) {
      failures.push(`${candidate.name}：${error instanceof Error ? error.message : error}`);
    }
  }
  throw new Error(`没有一个浏览器能启动：\n${failures.join('\n')}`);
}

const atPath = (executablePath: string, origin: string): Candidate => ({
  name: `${origin}（${executablePath}）`,
  launch: async () => ({ executablePath }),
});

function systemBrowsers(): Candidate[] {
  const found = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
    .flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))
    .filter(isExecutable);
  const channels = ['chrome', 'msedge'].map((channel) => ({
    name: channel,
    launch: async () => ({ channel }),
  }));
  return [...found.map((path) => atPath(path, '系统浏览器')), ...channels];
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const bundled: Candidate = {
  name: '随 npm 安装的浏览器',
  async launch() {
    const { executablePath, libraryPath } = await prepareBundledChromium(cache);
    const libraries = [libraryPath, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
    return { executablePath, env: { LD_LIBRARY_PATH: libraries } };
  },
};
