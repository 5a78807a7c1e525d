import mdx from '@astrojs/mdx';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { addresses } from './src/integrations/addresses.ts';
import { contentCheck } from './src/integrations/content-check.ts';
import { contentSecurity } from './src/integrations/content-security.ts';
import { searchIndex } from './src/integrations/search-index.ts';

export default defineConfig({
  // Where the site is published: SITE_URL=https://host BASE_PATH=/handbook npm run build
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // `jsx`, the default, glues inline tags that stand on different lines.
  compressHTML: true,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always' },
  i18n: {
    locales: ['en', 'nl'],
    defaultLocale: 'en',
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  markdown: { syntaxHighlight: false },
  integrations: [
    mdx(),
    svelte({ compilerOptions: { discloseVersion: false } }),
    contentCheck(),
    searchIndex(),
    contentSecurity(),
    addresses(),
  ],
  vite: {
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks the modules of MDX with a directive of its own; the bundler warns of each.
        onLog: (level, log, handle) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
  },
});
