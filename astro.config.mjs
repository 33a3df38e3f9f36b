import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { checkContent } from './src/integrations/check-content.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { settings } from './src/settings.ts';

export default defineConfig({
  ...(settings.origin && { site: settings.origin }),
  base: settings.base,
  // Every page’s address ends in a slash, no file’s does, and one endpoint publishes all files: the dev server is to give both.
  trailingSlash: 'ignore',
  // The default removes line breaks between inline elements, which eats spaces between words.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'never' },
  // No script is written into a page, so that a strict security policy can forbid it.
  vite: {
    build: {
      assetsInlineLimit: 0,
      // Browsers of four years ago: those built into chat programs among them.
      target: ['chrome90', 'safari15'],
    },
    worker: { format: 'es' },
  },
  markdown: { processor: unified({ smartypants: false }) },
  integrations: [checkContent(), mdx(), searchIndex()],
});
