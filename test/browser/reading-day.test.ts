import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningServer } from '../../src/publish/serve.ts';
import { type OpenedBrowser, openBrowser } from './chromium.ts';
import { servePortal } from './portal.ts';

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

/** What a reader finds on a page that was built on 2026-11-23 and is read on another day, at noon in China. */
async function readOn(
  day: string,
  path: string,
  ask: (page: Page) => Promise<unknown>,
  javaScriptEnabled = true,
) {
  const context = await opened.browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(`${day}T12:00:00+08:00`));
  await page.goto(portal.url + path, { waitUntil: 'load' });
  const found = await ask(page);
  await context.close();
  return found;
}

const parking = 'policies/2026/qjff-2026-12/';
const status = (page: Page) =>
  page
    .locator('.status')
    .innerText()
    .then((text) => text.replace(/\s+/g, ' '));
const lineOf = (title: string) => (page: Page) =>
  page.locator('main li', { hasText: title }).first().innerText();

test.each([
  ['2026-11-22', '尚未施行 自2027年3月1日起施行，还有 98 天。现在还不能作为依据。'],
  ['2026-11-23', '尚未施行 自2027年3月1日起施行，还有 98 天。现在还不能作为依据。'],
  ['2027-02-28', '尚未施行 自2027年3月1日起施行，还有 1 天。现在还不能作为依据。'],
  ['2027-03-01', '有效 自2027年3月1日起施行；有效期至2032年2月29日。'],
  ['2032-02-28', '有效 自2027年3月1日起施行；有效期至2032年2月29日，还有 1 天到期。'],
  ['2032-02-29', '有效 自2027年3月1日起施行；有效期至2032年2月29日，今天是最后一天。'],
  ['2032-03-01', '失效 这份文件已失效，有效期已于2032年2月29日届满。'],
])('a policy read on %s says: %s', async (day, words) => {
  expect(await readOn(day, parking, status)).toBe(words);
});

test('without script a policy says what it was on the day of building, and which day that was', async () => {
  const words = (page: Page) => page.locator('body').innerText();
  const text = await readOn('2030-01-01', parking, words, false);
  expect(text).toContain('还有 98 天');
  expect(text).toContain('本页生成于 2026年11月23日，有效性、剩余天数等以这一天为准。');
});

test('on another day the foot of the page says for which day it holds', async () => {
  const foot = (page: Page) => page.locator('[data-made]').innerText();
  expect(await readOn('2027-03-01', parking, foot)).toContain('2027年3月1日');
});

test('in a list the seal is that of the day of reading', async () => {
  const line = lineOf('公共停车管理办法');
  expect(await readOn('2026-11-24', '', line)).toContain('尚未施行');
  expect(await readOn('2027-03-01', '', line)).not.toContain('尚未施行');
});

test('a consultation counts its days down, says on the last day that it is, and then leaves the open ones', async () => {
  const path = 'consultations/2026/jiazhuang-dianti/';
  const state = (page: Page) => page.locator('.state').innerText();
  expect(await readOn('2027-03-30', path, state)).toBe('还有 1 天截止');
  expect(await readOn('2027-03-31', path, state)).toBe('今天截止');
  expect(await readOn('2027-04-01', path, state)).toBe('已截止，采纳情况待公布');
  const open = (page: Page) => page.locator('section[aria-labelledby="consultations"]').innerText();
  expect(await readOn('2027-03-31', '', open)).toContain('加装电梯');
  expect(await readOn('2027-04-01', '', open)).toContain('现在没有正在征集意见的文件');
  const ended = (page: Page) => page.locator('#ended').innerText();
  expect(await readOn('2027-03-31', 'consultations/', ended)).not.toContain('加装电梯');
  expect(await readOn('2027-04-01', 'consultations/', ended)).toContain('加装电梯');
});

test('a review becomes overdue in the register', async () => {
  const lead = (page: Page) => page.locator('main .lead').innerText();
  const before = String(await readOn('2026-11-24', 'withheld/', lead));
  const after = String(await readOn('2040-01-01', 'withheld/', lead));
  expect(after).not.toBe(before);
  expect(after).toMatch(/其中 \d+ 条已过复查日期/);
});
