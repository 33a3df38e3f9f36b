import type { AstroIntegration } from 'astro';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fromRoot, searchFileAddress, searchIndexAddress } from '../addresses.ts';
import { languages } from '../editions.ts';
import { writeSearchIndex } from '../indexing/index-writer.ts';
import type { SearchFile } from '../search/text-file.ts';

/** Writes a search index for each language beside the built pages, of the file that a search reads: both hold the same. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const built = (address: string) => fileURLToPath(new URL(`.${fromRoot(address)}`, dir));
        for (const language of languages) {
          const text = JSON.parse(readFileSync(built(searchFileAddress(language)), 'utf8')) as SearchFile;
          await writeSearchIndex(text, built(searchIndexAddress(language)));
        }
      },
    },
  };
}
