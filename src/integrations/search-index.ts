import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { fromRoot, searchIndexAddress } from '../addresses.ts';
import { readContent } from '../edition/files.ts';
import { languages } from '../editions.ts';
import { writeSearchIndex } from '../indexing/index-writer.ts';
import { searchPages } from '../indexing/passages.ts';
import { readPlans } from '../edition/plans.ts';

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
        for (const language of languages) await writeSearchIndex(searchPages(plans![language.tag], language), fileURLToPath(new URL(`.${fromRoot(searchIndexAddress(language))}`, dir)));
      },
    },
  };
}
