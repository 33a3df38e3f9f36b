import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { fromRoot, indexAddress } from '../addresses.ts';
import { readContent } from '../content-files.ts';
import { languages } from '../editions.ts';
import { writeSearchIndex } from '../search/index-pages.ts';
import { SEARCH_LANGUAGES } from '../search/languages.ts';
import { searchPages } from '../search/pages.ts';
import { readPlans } from '../translation/plans.ts';

/** Writes a search index for each language beside the built pages. */
export function searchIndex(): AstroIntegration {
  let content = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        content = fileURLToPath(new URL('content/', config.root));
      },
      'astro:build:done': async ({ dir }) => {
        const { plans } = readPlans(readContent(content));
        for (const language of languages) await writeSearchIndex(searchPages(plans![language.tag], language), SEARCH_LANGUAGES[language.tag], fileURLToPath(new URL(`.${fromRoot(indexAddress(language))}`, dir)));
      },
    },
  };
}
