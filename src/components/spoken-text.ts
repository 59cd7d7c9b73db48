/** A sentence to be spoken, and the paragraph that it stands in. */
export interface Passage {
  readonly block: Element;
  readonly sentence: string;
}

const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, tr, dd, dt, caption';

/** What is read aloud of a page: the text that is shown, by paragraph (a table by row), cut into sentences. */
export function passagesOf(main: Element): Passage[] {
  const blocks = [...main.querySelectorAll(BLOCKS)].filter(
    (block) => block.getClientRects().length > 0 && isInnermost(block),
  );
  return blocks.flatMap((block) =>
    [...textOf(block).matchAll(/[^。！？；]+[。！？；]?[”’」』）]*/g)]
      .map(([sentence]) => sentence.trim())
      .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
      .map((sentence) => ({ block, sentence })),
  );
}

function isInnermost(block: Element): boolean {
  if (block.matches('tr')) return true;
  return !block.closest('tr') && !block.querySelector(BLOCKS);
}

function textOf(block: Element): string {
  const cells = block.matches('tr') ? [...block.children] : [block];
  return cells.map((cell) => wordsOf(cell as HTMLElement)).join('，');
}

/** What is shown, but for the buttons that stand in it. */
function wordsOf(element: HTMLElement): string {
  const buttons = [...element.querySelectorAll('button')].map(({ innerText }) => innerText);
  return buttons.reduce((words, button) => words.replace(button, ''), element.innerText).trim();
}
