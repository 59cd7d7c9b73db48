import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningServer } from '../../src/publish/serve.ts';
import { type OpenedBrowser, openBrowser } from './chromium.ts';
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

interface Found {
  total: number;
  approximate: boolean;
  results: { id: string; href: string }[];
}

/** Opens the search page as a reader does who was given the address, and waits for its answer. */
async function search(query: Record<string, string>): Promise<Found> {
  const page = await opened.browser.newPage();
  try {
    await page.goto(`${portal.url}search/?${new URLSearchParams(query)}`);
    const status = page.locator('[data-search-status][data-ready="true"]');
    await status.waitFor({ state: 'attached', timeout: 20_000 });
    return {
      total: Number(await status.getAttribute('data-total')),
      approximate: (await status.getAttribute('data-approximate')) === 'true',
      results: await readResults(page),
    };
  } finally {
    await page.close();
  }
}

function readResults(page: Page): Promise<Found['results']> {
  return page.locator('[data-search-result]').evaluateAll((elements) =>
    elements.map((element) => ({
      id: element.getAttribute('data-id') ?? '',
      href: (element.matches('a') ? element : element.querySelector('a'))?.getAttribute('href') ?? '',
    })),
  );
}

test('a phrase finds the records that hold it, each with its kind, id and a link that works', async () => {
  const { total, approximate, results } = await search({ q: '政务公开' });
  expect(total).toBeGreaterThanOrEqual(1);
  expect(approximate).toBe(false);
  expect(results.length).toBeGreaterThanOrEqual(1);
  expect(results.length).toBeLessThanOrEqual(total);
  expect(new Set(results.map(({ id }) => id)).size, 'each record once').toBe(results.length);
  for (const { id, href } of results) {
    expect(id).toMatch(/^[a-z]+\/[a-z0-9-]+(\/[a-z0-9-]+)*$/);
    const response = await fetch(new URL(href, `${portal.url}search/`));
    expect(response.status, href).toBe(200);
  }
});

test('kind narrows the search to one kind of record', async () => {
  const everything = await search({ q: '政务公开' });
  const policies = await search({ q: '政务公开', kind: 'policies' });
  expect(policies.total).toBeGreaterThanOrEqual(1);
  expect(policies.total).toBeLessThanOrEqual(everything.total);
  for (const { id } of policies.results) {
    expect(id).toMatch(/^policies\//);
    expect(existsSync(join(builtPortal(), id, 'index.html')), id).toBe(true);
  }
});

test('words that stand nowhere find nothing', async () => {
  const { total, results } = await search({ q: '鑫鑫鑫淼淼淼焱焱焱' });
  expect({ total, results }).toEqual({ total: 0, results: [] });
});

test('a query with marks of its own is taken as text', async () => {
  const { total } = await search({ q: '"><img src=x onerror=alert(1)>' });
  expect(total).toBe(0);
});
