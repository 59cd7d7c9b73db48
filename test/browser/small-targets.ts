import type { Page } from 'playwright-core';

/**
 * What a finger would miss: links, buttons and fields less than `size` CSS pixels high or wide, unless they stand in a sentence or a circle
 * of that size around them touches no other one (WCAG 2.2, 2.5.8, whose exceptions these are).
 */
export function findSmallTargets(page: Page, size: number): Promise<string[]> {
  return page.evaluate((size) => {
    const targets = [...document.querySelectorAll<HTMLElement>('a, button, input, select, summary')].filter(
      (target) => target.getClientRects().length > 0 && !target.matches('.skip-link, .visually-hidden'),
    );
    const boxes = targets.map((target) => target.getBoundingClientRect());
    return targets.flatMap((target, index) => {
      const box = boxes[index] as DOMRect;
      if (isInSentence(target) || (box.height >= size - 0.5 && box.width >= size - 0.5)) return [];
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const isCrowded = boxes.some((other, at) => {
        if (at === index) return false;
        const [dx, dy] = [
          Math.max(other.left - x, 0, x - other.right),
          Math.max(other.top - y, 0, y - other.bottom),
        ];
        return Math.hypot(dx, dy) < size / 2;
      });
      const isSmall = size > 24 ? box.height < size - 0.5 : isCrowded;
      return isSmall
        ? [`${target.outerHTML.slice(0, 90)} ${Math.round(box.width)}×${Math.round(box.height)}`]
        : [];
    });

    function isInSentence(target: HTMLElement): boolean {
      if (getComputedStyle(target).display !== 'inline') return false;
      const around = target.closest('p, li, dd, td, th, caption, h1, h2, h3')?.textContent ?? '';
      return around.trim().length > (target.textContent ?? '').trim().length;
    }
  }, size);
}
