import { createHash } from 'node:crypto';
import type { SearchPage } from '../search/hit.ts';
import { asLines } from '../search/text-file.ts';

/**
 * The published text file of all that can be found in a language, and the digest of its pages, by which a page sees that the text is
 * that of its own build.
 */
export function searchFile(pages: SearchPage[]): { body: string; version: string } {
  const version = createHash('sha256').update(JSON.stringify(pages)).digest('hex').slice(0, 8);
  return { body: asLines({ version, pages }), version };
}
