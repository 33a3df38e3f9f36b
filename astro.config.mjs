import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { buildAside } from './src/integrations/build-aside.ts';
import { checkContent } from './src/integrations/check-content.ts';
import { checkPages } from './src/integrations/check-pages.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { settings } from './src/settings.ts';

/** All that a page's script has loaded when it begins. */
const BEGINNING = { name: 'beginning', tags: ['$initial'] };

export default defineConfig({
  ...(settings.origin && { site: settings.origin }),
  base: settings.base,
  // Every page’s address ends in a slash, no file’s does, and one endpoint publishes all files: the dev server is to give both.
  trailingSlash: 'ignore',
  // A line break between elements is no space, as Prettier lays templates out; where one is meant, {' '} stands there.
  compressHTML: 'jsx',
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'never' },
  // No script is written into a page, so that a strict security policy can forbid it.
  vite: {
    // A build that runs beside the dev server is none of its business.
    server: { watch: { ignored: ['**/.building/**'] } },
    build: {
      assetsInlineLimit: 0,
      // Browsers of four years ago: those built into chat programs among them.
      target: ['chrome90', 'safari15', 'ios15'],
    },
    // A page's script is one file (`?worker&url`): what it shared with others would be a request more on every page. The search page's
    // alone loads more as it is asked; what it begins with is one file, too.
    worker: { format: 'es' },
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [BEGINNING] } } } } } },
  },
  markdown: { processor: unified({ smartypants: false }) },
  // In this order: what is checked before anything is written, and last what puts the whole site in its place.
  integrations: [checkContent(), mdx(), searchIndex(), checkPages(), buildAside()],
});
