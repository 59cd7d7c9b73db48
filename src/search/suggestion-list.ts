import type { Suggestion } from './suggest.ts';
import { fill, type SearchWords } from './words.ts';

/** Typing goes on while suggestions are fetched; only a pause asks for them. */
const PAUSE_MS = 200;

/**
 * Suggestions below the search field, by the combobox pattern of the ARIA Authoring Practices: arrows choose, Enter opens, Escape closes, and what is
 * typed stays as it is. `ask` fetches suggestions; `say` announces how many there are.
 */
export function suggestTo(
  field: HTMLInputElement,
  list: HTMLElement,
  base: string,
  words: SearchWords,
  ask: (typed: string) => Promise<readonly Suggestion[]>,
  say: (sentence: string) => void,
): { close(): void } {
  // Without script there are no suggestions, and the field is a plain one.
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-expanded', 'false');
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', words.suggestions);
  let active = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const options = () => [...list.children] as HTMLElement[];

  const close = () => {
    clearTimeout(timer);
    list.hidden = true;
    list.replaceChildren();
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
    active = -1;
  };
  const activate = (position: number) => {
    const all = options();
    active = (position + all.length) % all.length;
    all.forEach((option, i) => {
      option.setAttribute('aria-selected', String(i === active));
    });
    field.setAttribute('aria-activedescendant', (all[active] as HTMLElement).id);
  };
  const open = (found: readonly Suggestion[]) => {
    close();
    if (found.length === 0) return;
    list.replaceChildren(...found.map((one, i) => optionElement(one, i, base)));
    list.hidden = false;
    field.setAttribute('aria-expanded', 'true');
    say(fill(words.suggested, { count: found.length }));
  };

  field.addEventListener('input', (event) => {
    clearTimeout(timer);
    // While an input method composes, the text isn't what will be looked for.
    if ((event as InputEvent).isComposing) return;
    const typed = field.value.trim();
    timer = setTimeout(async () => {
      const found = typed === '' ? [] : await ask(typed);
      if (field.value.trim() === typed && document.activeElement === field) open(found);
    }, PAUSE_MS);
  });
  field.addEventListener('compositionend', () => field.dispatchEvent(new Event('input')));
  field.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing) return;
    if (event.key === 'ArrowDown') activate(active + 1);
    else if (event.key === 'ArrowUp') activate(active < 0 ? -1 : active - 1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && active >= 0)
      location.assign((options()[active] as HTMLElement).dataset.address ?? '');
    else return;
    event.preventDefault();
  });
  field.addEventListener('blur', close);
  // The field keeps the focus: a press on the list would take it before the click arrives.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const option = (event.target as Element).closest<HTMLElement>('[role="option"]');
    if (option) location.assign(option.dataset.address ?? '');
  });
  return { close };
}

function optionElement({ title, number, path }: Suggestion, position: number, base: string): HTMLElement {
  const option = document.createElement('div');
  option.id = `search-suggestion-${position}`;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  option.dataset.address = base + path.replace(/^\//, '');
  const name = document.createElement('span');
  name.textContent = title;
  option.append(name);
  if (number) {
    const small = document.createElement('small');
    small.textContent = number;
    option.append(' ', small);
  }
  return option;
}
