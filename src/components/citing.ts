import { announce } from './announce.ts';

// Copies the citation of a policy, or of the clause whose address the page was opened or followed to.
const panel = document.querySelector<HTMLElement>('[data-citation]');
const words = panel?.dataset ?? {};

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
  if (button) copy(button.dataset.copy ?? '');
});
addEventListener('hashchange', offerClause);
offerClause();

/** Puts the two buttons behind the clause that is looked at; they go with it to the next one. */
function offerClause(): void {
  document.querySelector('.prose .clause-tools')?.remove();
  const clause = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const template = document.querySelector<HTMLTemplateElement>('#clause-tools');
  if (!clause?.matches('.prose p.clause') || !template) return;
  const label = (clause.querySelector('.clause-label')?.textContent ?? '').replace(/[\s、]/g, '');
  const part = label.startsWith('第') ? label : (words.part ?? '').replace('{label}', label);
  const tools = template.content.cloneNode(true) as DocumentFragment;
  const [citation, address] = tools.querySelectorAll('button');
  citation?.setAttribute('data-copy', `${words.citation}${part}`);
  address?.setAttribute('data-copy', location.href);
  clause.append(tools);
}

async function copy(text: string): Promise<void> {
  const isCopied = await write(text);
  announce(((isCopied ? words.copied : words.failed) ?? '').replace('{text}', text));
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Inside an office network pages often come without https, where there is no clipboard to write to.
    return copySelected(text);
  }
}

function copySelected(text: string): boolean {
  const focused = document.activeElement as HTMLElement | null;
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  focused?.focus();
  return isCopied;
}
