import { beforeAll, expect, test } from 'vitest';
import { builtPortal, portalBase } from '../browser/portal.ts';
import { attribute, type BuiltPage, elementsOf, readBuiltPages } from './built-pages.ts';
import { addressesOf, anchorsOf, type BuiltSite, follow, originOf } from './links.ts';

let pages: BuiltPage[];
let site: BuiltSite;

beforeAll(() => {
  const folder = builtPortal();
  pages = readBuiltPages(folder);
  site = { folder, base: portalBase(), origin: originOf(pages) };
});

/** Every address of every page with what it leads to. */
function* everyLink() {
  for (const page of pages) {
    for (const element of elementsOf(page)) {
      for (const address of addressesOf(element)) {
        yield { page, element, address, target: follow(site, page, address) };
      }
    }
  }
}

test('there are pages to look at', () => {
  expect(pages.length).toBeGreaterThan(10);
});

test('every link and every source leads to a file of the portal', () => {
  const dead = [...everyLink()].flatMap(({ page, address, target }) =>
    target?.kind === 'nowhere' ? [`${page.file}：${address}（${target.reason}）`] : [],
  );
  expect(dead).toEqual([]);
});

test('every anchor is there on the page that it points at', () => {
  const anchors = new Map(pages.map((page) => [page.file, anchorsOf(page)]));
  const dead = [...everyLink()].flatMap(({ page, address, target }) => {
    if (target?.kind !== 'file' || target.anchor === '') return [];
    return anchors.get(target.file)?.has(target.anchor) === false ? [`${page.file}：${address}`] : [];
  });
  expect(dead).toEqual([]);
});

// Government sites and the one-stop service platform (zwykb); nothing else is linked, and nothing at all is loaded.
const allowedHost = /(^|\.)gov\.cn$|(^|\.)zwykb\./;

test('links lead to no host but government sites', () => {
  const foreign = [...everyLink()].flatMap(({ page, element, address, target }) =>
    target?.kind === 'elsewhere' && !(element.tagName === 'a' && allowedHost.test(target.host))
      ? [`${page.file}：${address}`]
      : [],
  );
  expect(foreign).toEqual([]);
});

const isData = (type: string | undefined) => type === 'application/ld+json' || type === 'application/json';

test('no page has an inline script, an inline style or an event attribute', () => {
  const inline = pages.flatMap((page) =>
    elementsOf(page).flatMap((element) => {
      const { tagName } = element;
      const script =
        tagName === 'script' &&
        attribute(element, 'src') === undefined &&
        !isData(attribute(element, 'type'));
      const attributes = Object.keys(element.properties).filter((name) => /^(style|on[A-Z].*)$/.test(name));
      if (script || tagName === 'style') return [`${page.file}：<${tagName}>`];
      return attributes.map((name) => `${page.file}：<${tagName} ${name}>`);
    }),
  );
  expect(inline).toEqual([]);
});

test('a reader without script reaches every page by following links from the home page', () => {
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const reached = new Set<string>();
  const waiting = ['index.html'];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const page = byFile.get(file);
    if (!page || reached.has(file)) continue;
    reached.add(file);
    for (const element of elementsOf(page).filter(({ tagName }) => tagName === 'a')) {
      const target = follow(site, page, attribute(element, 'href') ?? '');
      if (target?.kind === 'file') waiting.push(target.file);
    }
  }
  const lost = pages.filter((page) => isForReaders(page) && !reached.has(page.file)).map(({ file }) => file);
  expect(lost).toEqual([]);
});

/** The 404 page and pages that only send the reader on from an old address are not in any list. */
function isForReaders(page: BuiltPage): boolean {
  const sendsOn = elementsOf(page).some(
    (element) => element.tagName === 'meta' && /^refresh$/i.test(attribute(element, 'httpEquiv') ?? ''),
  );
  return page.file !== '404.html' && !sendsOn;
}
