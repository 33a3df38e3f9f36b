import { mkdir } from 'node:fs/promises';
import * as pagefind from 'pagefind';
import { escapeHtml } from '../text/html.ts';
import { atomsOf } from './atoms.ts';
import type { PackedPage, SearchPage, SearchPassage } from './hit.ts';
import { indexWords } from './index-words.ts';

function check(errors: string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not ${what}: ${errors.join('; ')}`);
}

/** More records than this make Pagefind's own table of them heavy for every reader: neighbouring pages then share one. */
const MOST_RECORDS = 3000;

/** Neighbouring pages as one that Pagefind reads: what it needs for finding, and the pages themselves to be given back unchanged. */
function syntheticHtml(pages: readonly SearchPage[]): string {
  const without = pages.map(({ passages, ...page }): PackedPage => ({ ...page, count: passages.length }));
  const meta = `<meta data-pagefind-meta="pages[content]" content="${escapeHtml(JSON.stringify(without))}">`;
  // The anchor is empty and carries the passage as its title, which comes back and is not indexed; what follows it is only for finding: its id, its words.
  // Nothing but inline elements, because Pagefind ends every block with a full stop of its own, which clings to the last word.
  const words = pages.flatMap(({ passages }) => passages).map((passage) =>
    `<a id="${escapeHtml(passage.id)}" data-pagefind-title="${escapeHtml(JSON.stringify(passage))}"></a> ${indexWords([`#${passage.id}`])} uedge ${[...passage.cells, ...receivedCells(passage)].map((cell) => indexWords(atomsOf(cell).values)).join(' uedge ')} uedge `);
  // An index of one language is read from pages of any: the reader looks for its own <html lang>, then takes the biggest. "zh" has no stemmer, and the words are stems already.
  return `<html lang="zh"><body><meta data-pagefind-sort="order[content]" content="${pages[0]!.order}">${meta}${words.join('')}</body></html>`;
}

/** The cells of a corrected passage as they were received: found, too. */
const receivedCells = ({ cells, received = [] }: SearchPassage) => received.map(([cell, start, end, was]) => cells[cell]!.slice(0, start) + was + cells[cell]!.slice(end));

/** Writes the Pagefind bundle in which `indexCorpus` finds the given pages. */
export async function writeSearchIndex(pages: readonly SearchPage[], outputPath: string): Promise<void> {
  try {
    const { index, errors } = await pagefind.createIndex();
    check(errors, 'create an index');
    if (!index) throw new Error('Pagefind could not create an index');
    const together = Math.ceil(pages.length / MOST_RECORDS);
    for (let i = 0; i < pages.length; i += together) {
      // Several pages of ours stand at one address (a unit's text, its notes); Pagefind wants one each.
      const added = await index.addHTMLFile({ url: `/${pages[i]!.order}`, content: syntheticHtml(pages.slice(i, i + together)) });
      check(added.errors, `index page ${pages[i]!.order}`);
    }
    await mkdir(outputPath, { recursive: true }); // Where it cannot write, Pagefind panics and its promise never settles.
    check((await index.writeFiles({ outputPath })).errors, `write ${outputPath}`);
  } finally {
    await pagefind.close();
  }
}
