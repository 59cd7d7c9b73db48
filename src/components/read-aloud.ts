import { announce } from './announce.ts';
import { type Passage, passagesOf } from './spoken-text.ts';

// Pausing is stopping and beginning the sentence again: speech that is paused through the browser never resumes on Android, and
// an utterance of more than a quarter of a minute is cut off by others, so that every sentence is one of its own.
let passages: Passage[] = [];
let at = 0;
let state: 'silent' | 'reading' | 'paused' = 'silent';
let buttons: { read: HTMLButtonElement; pause: HTMLButtonElement } | undefined;

/** Begins to read the page's main text aloud, or stops. */
export function toggleReading(tools: HTMLElement): void {
  buttons ??= connect(tools);
  if (state !== 'silent') stop();
  else if (speaksChinese()) begin();
  else announceAndShow(buttons?.read.dataset.noVoice);
}

function speaksChinese(): boolean {
  const voices = speechSynthesis.getVoices();
  // Some browsers name their voices only later: then it is worth trying.
  return voices.length === 0 || voices.some(({ lang }) => /^(zh|cmn|yue)\b/i.test(lang));
}

function begin(): void {
  const main = document.querySelector('main');
  passages = main ? passagesOf(main) : [];
  at = 0;
  go('reading');
  speak();
}

function connect(tools: HTMLElement): typeof buttons {
  const read = tools.querySelector<HTMLButtonElement>('[data-read-aloud]');
  const pause = tools.querySelector<HTMLButtonElement>('[data-pause]');
  if (!read || !pause) return undefined;
  pause.addEventListener('click', () => {
    if (state === 'paused') {
      go('reading');
      speak();
    } else {
      go('paused');
      speechSynthesis.cancel();
    }
  });
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && state !== 'silent' && stop());
  addEventListener('pagehide', stop);
  return { read, pause };
}

function speak(): void {
  const passage = passages[at];
  if (!passage) {
    announce(buttons?.read.dataset.ended ?? '');
    stop();
    return;
  }
  show(passage.block);
  const utterance = new SpeechSynthesisUtterance(passage.sentence);
  utterance.lang = 'zh-CN';
  utterance.onend = () => {
    // What was cancelled ends too.
    if (state !== 'reading' || passages[at] !== passage) return;
    at++;
    speak();
  };
  utterance.onerror = ({ error }) => {
    if (error !== 'canceled' && error !== 'interrupted') stop();
  };
  speechSynthesis.speak(utterance);
}

function stop(): void {
  go('silent');
  speechSynthesis.cancel();
  show(undefined);
}

function show(block: Element | undefined): void {
  const shown = document.querySelector('.being-read');
  if (shown === block) return;
  shown?.classList.remove('being-read');
  block?.classList.add('being-read');
  const box = block?.getBoundingClientRect();
  if (box && (box.top < 0 || box.bottom > innerHeight)) block?.scrollIntoView({ block: 'center' });
}

function go(next: typeof state): void {
  state = next;
  if (!buttons) return;
  const { read, pause } = buttons;
  read.textContent = (next === 'silent' ? read.dataset.read : read.dataset.stop) ?? '';
  // A button that goes away must not take the focus with it.
  if (next === 'silent' && document.activeElement === pause) read.focus();
  pause.hidden = next === 'silent';
  pause.textContent = (next === 'paused' ? pause.dataset.resume : pause.dataset.pauseWords) ?? '';
}

function announceAndShow(words = ''): void {
  announce(words);
  if (buttons) buttons.read.textContent = words;
}
