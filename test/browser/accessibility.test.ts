import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningServer } from '../../src/publish/serve.ts';
import { type OpenedBrowser, openBrowser } from './chromium.ts';
import { pickPageKinds } from './page-kinds.ts';
import { builtPortal, servePortal } from './portal.ts';
import { chooseLargeType, findSmallTargets } from './reader.ts';

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

const readers: [name: string, options: BrowserContextOptions, isLargeType?: boolean][] = [
  ['on a desk', { viewport: desk, colorScheme: 'light' }],
  ['on the narrowest screen, in the dark', { viewport: narrow, colorScheme: 'dark' }],
  ['in large type', { viewport: desk, colorScheme: 'light' }, true],
  ['in large type on the narrowest screen, in the dark', { viewport: narrow, colorScheme: 'dark' }, true],
  [
    'with colours of her own and without motion',
    { viewport: desk, forcedColors: 'active', reducedMotion: 'reduce' },
  ],
];

const kinds = kindsOrNothing();

describe.each(readers)('for a reader %s', (_name, options, isLargeType = false) => {
  test.each(kinds)('%s: axe finds nothing, nothing overflows, nothing fails', async (kind, path) => {
    expect(path, `示例内容里没有“${kind}”这一类页面`).toBeDefined();
    const context = await opened.browser.newContext(options);
    if (isLargeType) await chooseLargeType(context);
    const page = await context.newPage();
    const faults = watchFaults(page);
    try {
      await page.goto(portal.url + path, { waitUntil: 'networkidle' });
      // The list of results is what has to be judged, not the page before it came.
      if (path?.includes('?q='))
        await page.locator('[data-search-status][data-ready="true"]').waitFor({ state: 'attached' });
      expect(await findBarriers(page, isLargeType)).toEqual([]);
      expect(await findSmallTargets(page, isLargeType ? 44 : 24)).toEqual([]);
      expect(await findOverflow(page)).toEqual([]);
      expect(faults).toEqual([]);
    } finally {
      await context.close();
    }
  });
});

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

async function findBarriers(page: Page, isLargeType: boolean): Promise<string[]> {
  // Evaluated through the debugger, so that the page's own policy header may stay in force.
  await page.evaluate(axe.source);
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
