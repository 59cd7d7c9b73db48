import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

// Where the portal stands and where it is written come from content/site.yaml and the arguments: scripts/build.ts adds them.
export default defineConfig({
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  integrations: [sitemap()],
  // No inline script and no inline style: one constant Content-Security-Policy serves every page.
  build: { assets: 'assets', format: 'directory', inlineStylesheets: 'never' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // The browsers that offices really have.
      target: 'chrome86',
      cssTarget: 'chrome86',
    },
  },
});
