import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '../archive/archive.ts';
import { isPageAddress, readRedirects } from '../archive/ledger.ts';
import { text } from '../text.ts';

/** Where a built portal is, and where it will stand on the web. */
interface Place {
  readonly outFolder: string;
  /** The path below which all pages stand, `/` or `/zwgk/`. */
  readonly base: string;
}

/**
 * Writes a page at every old address of redirects.yaml that leads to the new one, without script. An address that has a page of its own keeps it.
 * Returns how many were written.
 */
export function publishRedirects(archive: Archive, { outFolder, base }: Place): number {
  const redirects = [...readRedirects(archive.files)].filter(([from]) => isPageAddress(from));
  const pages = redirects.filter(([from]) => !existsSync(fileOf(outFolder, from)));
  for (const [from, to] of pages) {
    const file = fileOf(outFolder, from);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, redirectPage(base + to.slice(1), archive.site.url));
  }
  return pages.length;
}

/** The page at an old address. Its delay of 0 is what WCAG asks of a refresh. */
function redirectPage(target: string, siteUrl: string | undefined): string {
  const words = text.redirect;
  const href = escapeHtml(target);
  const canonical = siteUrl && URL.canParse(siteUrl) ? escapeHtml(new URL(target, siteUrl).href) : href;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<meta http-equiv="refresh" content="0; url=${href}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${canonical}">
</head>
<body>
<main>
<h1>${words.title}</h1>
<p>${words.to}<a href="${href}">${words.link}</a></p>
</main>
</body>
</html>
`;
}

function fileOf(outFolder: string, address: string): string {
  return join(outFolder, address.endsWith('/') ? `${address}index.html` : address);
}

function escapeHtml(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
