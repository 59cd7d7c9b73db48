import type { Policy } from '../archive/records.ts';
import { text } from '../text.ts';

/** A policy as another document names it, 《…》（示范府发〔2026〕12号）; book-title marks within the title become single ones. */
export function cite({ title, documentNumber }: Policy): string {
  const inner = (title ?? text.record.untitled).replaceAll('《', '〈').replaceAll('》', '〉');
  return text.policy.citation(inner, documentNumber);
}
