// A page is made on one day and read on another. What is known to change stands in the page, each change in a
// <template data-from="day"> of the element that it changes; the newest one that has come takes the element's place.

const MILLISECONDS_A_DAY = 86_400_000;
// China has one time zone and no summer time.
const SHANGHAI = 8 * 3_600_000;

const read = new Date(Date.now() + SHANGHAI).toISOString().slice(0, 10);
const note = document.querySelector<HTMLElement>('[data-made]');

// A reader's clock that runs behind must not take a page back to before it was made.
if (note && (note.dataset.made ?? '') < read) correct(note);

function correct(note: HTMLElement): void {
  for (const element of all('[data-dated]')) {
    const come = [...element.querySelectorAll('template')].filter(({ dataset }) => hasCome(dataset.from));
    const newest = come.pop();
    if (newest) element.replaceChildren(newest.content);
  }
  for (const element of all('[data-days-to]'))
    element.textContent = String(
      (Date.parse(element.dataset.daysTo ?? '') - Date.parse(read)) / MILLISECONDS_A_DAY,
    );
  for (const element of all('[data-moves]')) move(element);
  const [year, month, date] = read.split('-').map(Number);
  note.textContent = (note.dataset.corrected ?? '').replace('{day}', `${year}年${month}月${date}日`);
}

/** Takes a line from one list to the next, `2026-12-01 open 2027-01-01 ended`; a page without such a list no longer shows it. */
function move(line: HTMLElement): void {
  const steps = [...(line.dataset.moves ?? '').matchAll(/(\S+) (\S+)/g)].filter(([, day]) => hasCome(day));
  const to = steps.pop()?.[2];
  if (!to) return;
  const from = line.parentElement;
  const list = document.getElementById(to);
  if (list) list.prepend(line);
  else line.remove();
  if (from && from.children.length === 0) from.outerHTML = `<p>${from.dataset.empty ?? ''}</p>`;
}

function all(selector: string): NodeListOf<HTMLElement> {
  return document.querySelectorAll<HTMLElement>(selector);
}

function hasCome(day = '9'): boolean {
  return day <= read;
}
