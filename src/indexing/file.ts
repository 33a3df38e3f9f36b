import { createHash } from 'node:crypto';
import type { SearchFile } from '../search/corpus.ts';
import type { SearchPage } from '../search/hit.ts';

/**
 * The published text file of all that can be found in a language, and its digest: the version that a sentence about
 * “no result” names.
 */
export function searchFile(pages: SearchPage[]): { body: string; version: string } {
  const body = JSON.stringify({ pages } satisfies SearchFile);
  return { body, version: createHash('sha256').update(body).digest('hex').slice(0, 8) };
}
