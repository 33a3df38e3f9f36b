import { mkdir } from 'node:fs/promises';
import * as pagefind from 'pagefind';
import { escapeHtml } from '../text/html.ts';
import { fold, separate } from './query.ts';

/** A passage that can be found and linked to: `id` is its anchor on the page, `text` the plan's own words. */
export interface SearchPassage { id: string; text: string }

/** A page of the site with the passages that are to be found on it; `language` is the value of the page's own `<html lang>`. */
export interface SearchPage { url: string; title: string; language: string; meta: Record<string, string>; passages: SearchPassage[] }

function check(errors: string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not ${what}: ${errors.join('; ')}`);
}

/** The page as Pagefind reads it. */
function syntheticHtml(page: SearchPage, order: number): string {
  const meta = Object.entries({ ...page.meta, title: page.title })
    .map(([key, value]) => `<meta data-pagefind-meta="${escapeHtml(key)}[content]" content="${escapeHtml(value)}">`);
  // The anchor is empty and carries the passage as its title, which comes back unchanged and is not indexed; what follows it is only for finding.
  // Nothing but inline elements, because Pagefind ends every block with a full stop of its own, which clings to the last character.
  const passages = page.passages.map(({ id, text }) =>
    `<a id="${escapeHtml(id)}" data-pagefind-title="${escapeHtml(text)}"></a> ${escapeHtml(page.language.startsWith('zh') ? separate(fold(text).folded) : text)} `);
  // The bare "zh": Pagefind's reader tries its own <html lang>, then the part before the hyphen, then simply the biggest index.
  const language = page.language.split('-')[0]!;
  return `<html lang="${escapeHtml(language)}"><body><meta data-pagefind-sort="order[content]" content="${order}">${meta.join('')}${passages.join('')}</body></html>`;
}

/** Writes the Pagefind bundle in which `findPassages` finds exactly the given passages. */
export async function writeSearchIndex(pages: SearchPage[], outputPath: string): Promise<void> {
  try {
    const { index, errors } = await pagefind.createIndex();
    check(errors, 'create an index');
    if (!index) throw new Error('Pagefind could not create an index');
    for (const [order, page] of pages.entries()) {
      const added = await index.addHTMLFile({ url: page.url, content: syntheticHtml(page, order) });
      check(added.errors, `index ${page.url}`);
    }
    await mkdir(outputPath, { recursive: true }); // Where it cannot write, Pagefind panics and its promise never settles.
    check((await index.writeFiles({ outputPath })).errors, `write ${outputPath}`);
  } finally {
    await pagefind.close();
  }
}
