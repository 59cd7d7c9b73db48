// Marks in the contents where the reader is: the last heading or clause that has come to the upper edge of the window.
const nav = document.querySelector<HTMLElement>('.contents');
const links = new Map(
  [...(nav?.querySelectorAll<HTMLAnchorElement>('a') ?? [])].map((link) => [
    decodeURIComponent(link.hash.slice(1)),
    link,
  ]),
);
const passed = new Set<Element>();
const places = [...links.keys()].map((id) => document.getElementById(id)).filter((place) => place !== null);

const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) passed.add(target);
      else passed.delete(target);
    }
    markWhereReaderIs();
  },
  // From far above the window down to just below its upper edge: what has once passed stays inside.
  { rootMargin: '1000000px 0px -88% 0px' },
);
for (const place of places) observer.observe(place);
addEventListener('hashchange', markWhereReaderIs);

function markWhereReaderIs(): void {
  // At the end of the page what was asked for can't come up to the edge.
  const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
  const asked = isAtEnd ? places.find((place) => place.matches(':target')) : undefined;
  mark(asked ?? places.filter((place) => passed.has(place)).pop());
}

function mark(place: Element | undefined): void {
  for (const link of links.values()) link.removeAttribute('aria-current');
  const link = links.get(place?.id ?? '');
  if (!link || !nav) return;
  link.setAttribute('aria-current', 'location');
  // Only the list scrolls, never the page.
  const [box, line] = [nav.getBoundingClientRect(), link.getBoundingClientRect()];
  if (line.top < box.top || line.bottom > box.bottom) nav.scrollTop += line.top - box.top - box.height / 2;
}
