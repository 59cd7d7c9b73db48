import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenedBrowser, openBrowser } from './chromium.ts';

let opened: OpenedBrowser;

beforeAll(async () => {
  opened = await openBrowser();
  console.log(`浏览器：${opened.name}`);
});

afterAll(() => opened?.browser.close());

// U+10FFFE belongs to no font, so whatever is drawn for it is the missing-glyph box.
const missing = '\u{10fffe}';

test.each([
  ['a common character', '政', 400],
  ['a common character in bold', '政', 700],
  ['the district’s own, rarer one', '綦', 400],
  ['one of the second level of GB 2312', '黻', 400],
  ['a hexagonal bracket', '〔', 400],
  ['a circled number', '①', 400],
])('%s is drawn, not shown as a box', async (_case, character, weight) => {
  const page = await opened.browser.newPage();
  const [box, drawn] = await page.evaluate(draw, { texts: [missing, character], weight });
  await page.close();
  expect(drawn).not.toEqual(box);
  expect(drawn).toMatch(/[1-9]/);
});

function draw({ texts, weight }: { texts: string[]; weight: number }): string[] {
  return texts.map((text) => {
    const canvas = document.createElement('canvas');
    canvas.width = 64;
    canvas.height = 64;
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.font = `${weight} 48px sans-serif`;
    context.fillText(text, 4, 52);
    return context.getImageData(0, 0, 64, 64).data.join('');
  });
}
