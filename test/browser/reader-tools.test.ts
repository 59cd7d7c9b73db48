import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningServer } from '../../src/publish/serve.ts';
import { type OpenedBrowser, openBrowser } from './chromium.ts';
import { servePortal } from './portal.ts';

const parking = 'policies/2026/qjff-2026-12/';

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

async function withPage<T>(
  use: (page: Page, context: BrowserContext) => Promise<T>,
  options = {},
): Promise<T> {
  const context = await opened.browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  try {
    return await use(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

describe('关怀版', () => {
  const size = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);

  test('one button, remembered on the next page before anything is painted, and back again', async () => {
    await withPage(async (page) => {
      await page.goto(portal.url);
      expect(await size(page)).toBe('18px');
      await page.getByRole('button', { name: '关怀版' }).click();
      expect(await size(page)).toBe('24px');
      await page.locator('[data-announcements]', { hasText: '已换成关怀版' }).waitFor({ state: 'attached' });
      // No module script has run while the document is still being read.
      await page.goto(portal.url + parking, { waitUntil: 'commit' });
      await page.waitForSelector('h1');
      expect(await size(page)).toBe('24px');
      await page.getByRole('button', { name: '普通版' }).click();
      expect(await size(page)).toBe('18px');
    });
  });

  test('without script there is no button that does nothing', async () => {
    await withPage(
      async (page) => {
        await page.goto(portal.url + parking);
        expect(await page.getByRole('button').allInnerTexts()).toEqual(['搜索']);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('citing', () => {
  const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test('the citation of a policy and of a clause is copied and announced', async () => {
    await withPage(
      async (page) => {
        await page.goto(portal.url + parking);
        await page.locator('.citation-panel').getByRole('button', { name: '复制引用' }).click();
        const whole =
          '《重庆市綦江区人民政府关于印发〈綦江区公共停车管理办法〉的通知（示例）》（綦江府发〔2026〕12号）';
        expect(await copied(page)).toBe(whole);
        await page.locator('[data-announcements]', { hasText: '已复制' }).waitFor({ state: 'attached' });
        await page.locator('.clause-label', { hasText: '第五条' }).click();
        const clause = page.locator('#clause-5');
        await clause.getByRole('button', { name: '复制引用' }).click();
        expect(await copied(page)).toBe(`${whole}第五条`);
        await clause.getByRole('button', { name: '复制网址' }).click();
        expect(await copied(page)).toBe(`${portal.url}${parking}#clause-5`);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  test('the contents say in which clause the reader is', async () => {
    await withPage(async (page) => {
      await page.goto(`${portal.url}${parking}#clause-5`);
      const current = page.locator('.contents [aria-current="location"]');
      await current.filter({ hasText: /^第五条$/ }).waitFor();
      await page.goto(`${portal.url}${parking}#clause-2`);
      await current.filter({ hasText: /^第二条$/ }).waitFor();
      expect(await current.isVisible()).toBe(true);
    });
  });
});

describe('reading aloud', () => {
  test('reads sentence by sentence, marks the paragraph, pauses, and stops with Escape', async () => {
    await withPage(async (page) => {
      await page.addInitScript(speakInSilence);
      await page.goto(portal.url + parking);
      await page.getByRole('button', { name: '读出来' }).click();
      await page.waitForFunction(() => window.spoken.length > 0);
      expect(await page.locator('.being-read').innerText()).toContain('公共停车管理办法');
      await page.evaluate(() => window.finishSentence());
      expect(await page.locator('.being-read').count()).toBe(1);
      await page.getByRole('button', { name: '暂停' }).click();
      const before = await page.evaluate(() => window.spoken.length);
      await page.getByRole('button', { name: '继续' }).click();
      const [last, again] = await page.evaluate(() => window.spoken.slice(-2));
      expect(await page.evaluate(() => window.spoken.length)).toBe(before + 1);
      expect(again).toBe(last);
      await page.keyboard.press('Escape');
      expect(await page.locator('.being-read').count()).toBe(0);
      expect(await page.getByRole('button', { name: '读出来' }).isVisible()).toBe(true);
      expect(await page.getByRole('button', { name: '暂停' }).count()).toBe(0);
    });
  });

  test('a browser that cannot speak has no button for it', async () => {
    await withPage(async (page) => {
      await page.addInitScript(() => Reflect.deleteProperty(window, 'speechSynthesis'));
      await page.goto(portal.url + parking);
      expect(await page.getByRole('button', { name: '读出来' }).count()).toBe(0);
    });
  });
});

test.each([
  ['a policy', parking],
  ['the home page', ''],
  ['the register', 'withheld/'],
])(
  'going through %s with the Tab key every stop is seen, and in its place in the window',
  async (_, path) => {
    await withPage(
      async (page) => {
        await page.goto(portal.url + path);
        const unseen: string[] = [];
        const stops = new Set<string>();
        for (let stop = 0; stop < 150; stop++) {
          await page.keyboard.press('Tab');
          const seen = await page.evaluate(focusSeen);
          if (!seen) break;
          stops.add(seen.what);
          if (!seen.isSeen) unseen.push(seen.what);
        }
        expect(stops.size).toBeGreaterThan(15);
        expect(unseen).toEqual([]);
        // The page glides to where the focus is; without motion it is there at once.
      },
      { reducedMotion: 'reduce' },
    );
  },
);

/** What has the focus, and whether it is outlined inside the window; undefined once the page is left. */
function focusSeen(): { what: string; isSeen: boolean } | undefined {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return undefined;
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const box = focused.getBoundingClientRect();
  const isInside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return {
    what: `${focused.outerHTML.slice(0, 80)} ${Math.round(box.top)}`,
    isSeen: isInside && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
  };
}

/** A voice that says nothing and ends its sentence when the test says so. */
function speakInSilence(): void {
  window.spoken = [];
  let current: SpeechSynthesisUtterance | undefined;
  const end = (utterance: SpeechSynthesisUtterance | undefined) =>
    utterance?.onend?.(new Event('end') as SpeechSynthesisEvent);
  window.finishSentence = () => end(current);
  Object.defineProperty(window, 'speechSynthesis', {
    value: {
      getVoices: () => [{ lang: 'zh-CN' }],
      speak: (utterance: SpeechSynthesisUtterance) => {
        current = utterance;
        window.spoken.push(utterance.text);
      },
      cancel: () => end(current),
    },
  });
}

declare global {
  interface Window {
    spoken: string[];
    finishSentence(): void;
  }
}
