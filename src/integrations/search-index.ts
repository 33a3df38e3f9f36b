import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { readContentFiles } from '../content-files.ts';
import { sourceEdition } from '../editions.ts';
import { readPlan } from '../plan/read.ts';
import { writeSearchIndex } from '../search/index-pages.ts';
import { searchPages } from '../search/pages.ts';

/** Writes the search index beside the built pages. */
export function searchIndex(): AstroIntegration {
  let content = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        content = fileURLToPath(new URL('content/', config.root));
      },
      'astro:build:done': async ({ dir }) => {
        const { plan } = readPlan(readContentFiles(content, sourceEdition.tag), sourceEdition.tag);
        await writeSearchIndex(searchPages(plan!, sourceEdition), fileURLToPath(new URL('pagefind/', dir)));
      },
    },
  };
}
