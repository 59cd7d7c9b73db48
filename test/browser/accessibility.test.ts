import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningServer } from '../../src/publish/serve.ts';
import { type OpenedBrowser, openBrowser } from './chromium.ts';
import { pickPageKinds } from './page-kinds.ts';
import { builtPortal, servePortal } from './portal.ts';
import { findSmallTargets } from './small-targets.ts';

let opened: OpenedBrowser;
let portal: RunningServer;

beforeAll(async () => {
  portal = await servePortal();
  opened = await openBrowser();
  console.log(`浏览器：${opened.name}`);
});

afterAll(async () => {
  await opened?.browser.close();
  await portal?.close();
});

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const desk = { width: 1280, height: 900 };
// Also what a reader sees who enlarges a window of 1280 px to 400 %.
const narrow = { width: 320, height: 640 };

interface Reader {
  readonly name: string;
  readonly window: typeof desk;
  readonly media: Parameters<Page['emulateMedia']>[0];
  readonly isLargeType?: boolean;
}

const readers: readonly Reader[] = [
  { name: 'on a desk', window: desk, media: { colorScheme: 'light' } },
  { name: 'on the narrowest screen, in the dark', window: narrow, media: { colorScheme: 'dark' } },
  { name: 'in large type', window: desk, media: { colorScheme: 'light' }, isLargeType: true },
  {
    name: 'in large type, narrow and dark',
    window: narrow,
    media: { colorScheme: 'dark' },
    isLargeType: true,
  },
  {
    name: 'with colours of her own and without motion',
    window: desk,
    media: { colorScheme: 'light', forcedColors: 'active', reducedMotion: 'reduce' },
  },
];

const kinds = kindsOrNothing();

test.each(kinds)('%s: for no reader axe finds anything, anything overflows or fails', async (kind, path) => {
  expect(path, `示例内容里没有“${kind}”这一类页面`).toBeDefined();
  const context = await opened.browser.newContext();
  const page = await context.newPage();
  const faults = watchFaults(page);
  try {
    await page.goto(portal.url + path, { waitUntil: 'networkidle' });
    // The list of results is what has to be judged, not the page before it came.
    if (path?.includes('?q='))
      await page.locator('[data-search-status][data-ready="true"]').waitFor({ state: 'attached' });
    // Evaluated through the debugger, so that the page's own policy header may stay in force.
    await page.evaluate(axe.source);
    for (const reader of readers) {
      await become(page, reader);
      const [barriers, overflow] = [await findBarriers(page, reader), await findOverflow(page)];
      const small = await findSmallTargets(page, reader.isLargeType ? 44 : 24);
      expect([...barriers, ...overflow, ...small], `for a reader ${reader.name}`).toEqual([]);
    }
    expect(faults).toEqual([]);
  } finally {
    await context.close();
  }
});

/** Shows the open page as another reader has it: cheaper by far than to open it anew for each of them. */
async function become(page: Page, { window, media, isLargeType = false }: Reader): Promise<void> {
  await page.setViewportSize(window);
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference', ...media });
  await page.evaluate((large) => document.documentElement.classList.toggle('large-type', large), isLargeType);
}

test('a reader with script switched off reads the same text of a record', async () => {
  const path = new Map(kinds).get('work rules');
  const [withScript, without] = await Promise.all(
    [true, false].map(async (javaScriptEnabled) => {
      const context = await opened.browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(portal.url + path);
      const text = await page.locator('main article, main').first().innerText();
      await context.close();
      return text.replace(/\s+/g, '');
    }),
  );
  expect(without?.length).toBeGreaterThan(5000);
  // Buttons such as 复制 may come with script; the text itself must not.
  expect(without?.length).toBeGreaterThanOrEqual((withScript?.length ?? 0) - 100);
});

/** When the build failed there are no kinds to list; the set-up of this file then tells why. */
function kindsOrNothing(): [string, string | undefined][] {
  try {
    return pickPageKinds(builtPortal());
  } catch {
    return [['every kind of page', undefined]];
  }
}

/** Collects what a reader would see in the console: refused scripts and styles, exceptions, missing files. */
function watchFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on(
    'response',
    (answer) => answer.status() >= 400 && faults.push(`${answer.status()} ${answer.url()}`),
  );
  return faults;
}

async function findBarriers(page: Page, { isLargeType = false }: Reader): Promise<string[]> {
  const found = await page.evaluate(
    async ({ tags: values, isLargeType: enabled }) =>
      (
        await window.axe.run(document, {
          runOnly: { type: 'tag', values },
          // WCAG 2.2 AAA: 7 to 1, which large type promises.
          rules: { 'color-contrast-enhanced': { enabled }, 'color-contrast': { enabled: !enabled } },
        })
      ).violations,
    { tags, isLargeType },
  );
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}（${help}）${target.join(' ')}\n${failureSummary}`),
  );
}

/** Elements that stick out of the document, unless it fits; tables may scroll within a box of their own. */
function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 30)}`);
  });
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
