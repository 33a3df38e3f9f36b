import { mkdir } from 'node:fs/promises';
import * as pagefind from 'pagefind';
import { escapeHtml } from '../text/html.ts';
import type { SearchLanguage } from './language.ts';

/** A passage that can be found and linked to: `id` is its anchor on the page, `text` the plan's own words. */
export interface SearchPassage { id: string; text: string }

/** A page of the site with the passages that are to be found on it. */
export interface SearchPage { url: string; meta: Record<string, string>; passages: SearchPassage[] }

function check(errors: string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not ${what}: ${errors.join('; ')}`);
}

/** The page as Pagefind reads it. */
function syntheticHtml(page: SearchPage, order: number, language: SearchLanguage): string {
  const meta = Object.entries(page.meta)
    .map(([key, value]) => `<meta data-pagefind-meta="${escapeHtml(key)}[content]" content="${escapeHtml(value)}">`);
  // The anchor is empty and carries the passage as its title, which comes back unchanged and is not indexed; what follows it is only for finding.
  // Nothing but inline elements, because Pagefind ends every block with a full stop of its own, which clings to the last character.
  const passages = page.passages.map(({ id, text }) =>
    `<a id="${escapeHtml(id)}" data-pagefind-title="${escapeHtml(text)}"></a> ${escapeHtml(language.indexed(text))} `);
  // An index of one language is read from pages of any: the reader looks for its own <html lang>, then takes the biggest. "zh" has no stemmer, and the words are stems already.
  return `<html lang="zh"><body><meta data-pagefind-sort="order[content]" content="${order}">${meta.join('')}${passages.join('')}</body></html>`;
}

/** Writes the Pagefind bundle in which `findPassages` finds exactly the given passages. */
export async function writeSearchIndex(pages: SearchPage[], language: SearchLanguage, outputPath: string): Promise<void> {
  try {
    const { index, errors } = await pagefind.createIndex();
    check(errors, 'create an index');
    if (!index) throw new Error('Pagefind could not create an index');
    for (const [order, page] of pages.entries()) {
      const added = await index.addHTMLFile({ url: page.url, content: syntheticHtml(page, order, language) });
      check(added.errors, `index ${page.url}`);
    }
    await mkdir(outputPath, { recursive: true }); // Where it cannot write, Pagefind panics and its promise never settles.
    check((await index.writeFiles({ outputPath })).errors, `write ${outputPath}`);
  } finally {
    await pagefind.close();
  }
}
