import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningServer } from '../../src/publish/serve.ts';
import { type OpenedBrowser, openBrowser } from './chromium.ts';
import { servePortal } from './portal.ts';

const MILLIMETRES_A_POINT = 25.4 / 72;

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

async function print(path: string) {
  const page = await opened.browser.newPage();
  await page.goto(portal.url + path, { waitUntil: 'load' });
  const bytes = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  return getDocumentProxy(new Uint8Array(bytes));
}

/** The pieces of text of a page with their places in millimetres from the left and the upper edge, and their sizes in points. */
async function piecesOf(paper: Awaited<ReturnType<typeof print>>, number: number) {
  const page = await paper.getPage(number);
  const [, , width = 0, height = 0] = page.view;
  const { items } = await page.getTextContent();
  const pieces = items.flatMap((item) =>
    'str' in item && item.str.trim() !== ''
      ? [
          {
            text: item.str,
            left: (item.transform[4] ?? 0) * MILLIMETRES_A_POINT,
            right: ((item.transform[4] ?? 0) + item.width) * MILLIMETRES_A_POINT,
            top: (height - (item.transform[5] ?? 0)) * MILLIMETRES_A_POINT,
            size: Math.abs(item.transform[0] ?? 0),
          },
        ]
      : [],
  );
  return { pieces, width: width * MILLIMETRES_A_POINT, height: height * MILLIMETRES_A_POINT };
}

test('a policy prints as GB/T 9704-2012 lays a document out', async () => {
  const paper = await print('policies/2026/qjff-2026-12/');
  const { pieces, width, height } = await piecesOf(paper, 1);
  expect([Math.round(width), Math.round(height)]).toEqual([210, 297]);
  const find = (text: string) => pieces.find((piece) => piece.text.includes(text));
  // 发文机关标志, then 发文字号, then the title, then the body; the body in 16 pt within 28 mm from the left and 26 mm from the right.
  const [mark, number, title, addressee] = ['人民政府文件', '12号', '关于印发', '各街道办事处'].map(find);
  expect(mark?.top).toBeGreaterThan(37 + 35);
  expect([mark, number, title, addressee].map((piece) => piece?.top)).toEqual(
    [mark, number, title, addressee].map((piece) => piece?.top).sort((a = 0, b = 0) => a - b),
  );
  expect(Math.round(title?.size ?? 0)).toBe(22);
  expect(Math.round(addressee?.size ?? 0)).toBe(16);
  expect(Math.round(addressee?.left ?? 0)).toBe(28);
  expect(Math.max(...pieces.map(({ right }) => right))).toBeLessThan(210 - 26 + 1.5);
});

test('lines of the body are 28 points apart, and pages are numbered — 1 —', async () => {
  const paper = await print('policies/2022/gongzuo-guize/');
  const { pieces } = await piecesOf(paper, 3);
  const tops = [...new Set(pieces.filter(({ size }) => Math.round(size) === 16).map(({ top }) => top))];
  const [first = 0, last = 0] = [Math.min(...tops), Math.max(...tops)];
  // A browser sets each line on whole pixels: it is their mean that is 28 points.
  const lines = new Set(tops.map((top) => Math.round((top - first) / MILLIMETRES_A_POINT / 28))).size;
  expect(lines).toBeGreaterThan(18);
  expect((last - first) / MILLIMETRES_A_POINT / (lines - 1)).toBeCloseTo(28, 0);
  expect(pieces.map(({ text }) => text).join('')).toMatch(/—\s*3\s*—/);
});

test('on paper there is the text, the address and the day, and nothing to click on', async () => {
  const { text } = await extractText(await print('policies/2026/qjff-2026-12/'), { mergePages: true });
  const words = text.replace(/\s+/g, '');
  for (const wanted of [
    '第十六条',
    '重庆市綦江区人民政府',
    'https://gongkai.example/policies/2026/qjff-2026-12/',
    '尚未施行',
  ])
    expect(words).toContain(wanted);
  for (const gone of ['首页', '跳到正文', '复制引用', '关怀版', '索引号', '公开核对', '来源和过程'])
    expect(words).not.toContain(gone);
});
