import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningServer } from '../../src/publish/serve.ts';
import { type OpenedBrowser, openBrowser } from './chromium.ts';
import { pickPageKinds } from './page-kinds.ts';
import { builtPortal, servePortal } from './portal.ts';

let opened: OpenedBrowser;
let portal: RunningServer;

beforeAll(async () => {
  portal = await servePortal();
  opened = await openBrowser();
});

afterAll(async () => {
  await opened?.browser.close();
  await portal?.close();
});

test('opening a page of any kind asks nothing of another host', async () => {
  const paths = pickPageKinds(builtPortal()).flatMap(([, path]) => path ?? []);
  expect(paths.length).toBeGreaterThan(25);
  const context = await opened.browser.newContext();
  const foreign: string[] = [];
  const own = new URL(portal.url).origin;
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (new URL(url).origin === own || url.startsWith('data:') || url.startsWith('blob:'))
      return route.continue();
    foreign.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  for (const path of paths) {
    await page.goto(portal.url + path, { waitUntil: 'networkidle' });
    // Opening what is closed may load more.
    for (const details of await page.locator('details > summary').all())
      await details.click({ timeout: 5_000 }).catch(() => {});
  }
  await context.close();
  expect(foreign).toEqual([]);
}, 180_000);
