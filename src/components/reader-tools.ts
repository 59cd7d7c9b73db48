import { announce } from './announce.ts';

const tools = document.querySelector<HTMLElement>('.reader-tools');

tools?.querySelector('[data-large-type]')?.addEventListener('click', () => {
  const isLarge = document.documentElement.classList.toggle('large-type');
  try {
    localStorage.setItem('gongkai-large-type', isLarge ? 'on' : 'off');
  } catch {
    // Where nothing may be stored the choice lasts for one page.
  }
  announce((isLarge ? tools.dataset.isLarge : tools.dataset.isNormal) ?? '');
});

// Most readers never listen: what reads aloud is fetched with the first click.
tools?.querySelector('[data-read-aloud]')?.addEventListener('click', async () => {
  const { toggleReading } = await import('./read-aloud.ts');
  toggleReading(tools);
});
