import type { APIRoute } from 'astro';
import { currentPortal, href } from '../portal.ts';

/** Everything may be indexed; the address of the site map depends on where the portal stands. */
export const GET: APIRoute = () => {
  const { url } = currentPortal().archive.site;
  const map = url ? [`Sitemap: ${new URL(href('/sitemap-index.xml'), url).href}`] : [];
  return new Response(['User-agent: *', 'Allow: /', ...map, ''].join('\n'));
};
