import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { escapeHtml } from '../html/passage.ts';
import { atomsOf } from '../search/atoms.ts';
import type { SearchFile } from '../search/text-file.ts';
import type { PackedPage, SearchPage, SearchPassage } from '../search/hit.ts';
import { indexWords } from '../search/index-words.ts';

function check(errors: string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not ${what}: ${errors.join('; ')}`);
}

/** What Pagefind adds to every index and nothing here loads: its user interfaces, its highlighter, its worker. */
const UNUSED = /^pagefind-(?!entry)/;

/** More records than this make Pagefind's own table of them heavy for every reader: neighbouring pages then share one. */
const MOST_RECORDS = 3000;

/** Neighbouring pages as one that Pagefind reads: what it needs for finding, and the pages themselves to be given back unchanged. */
function syntheticHtml(pages: readonly SearchPage[], version: string): string {
  const all = pages.flatMap(({ passages }) => passages);
  const rows = all.flatMap((passage) => [...passage.cells, ...receivedCells(passage)]).map((cell) => atomsOf(cell).values);
  const alone = new Set([...all.map(({ id }) => `#${id}`), ...rows.flat()]);
  const words = [...rows.filter((row) => row.length > 1), ...Array.from(alone, (atom) => [atom])].map(indexWords);
  const anchors = pages.flatMap(({ passages, ...page }) => [
    anchor(`page-${page.order}`, { ...page, version }),
    ...passages.map((each) => anchor(each.id, each)),
  ]);
  // Nothing but inline elements, because Pagefind ends every block with a full stop of its own, which clings to the last word.
  // "und", an undetermined language, has neither a stemmer nor a divider of words: the words are what they should be already.
  const order = `<meta data-pagefind-sort="order[content]" content="${pages[0]!.order}">`;
  return `<html lang="und"><body>${order}${anchors.join(' ')} ${words.join(' ')}</body></html>`;
}

/** An empty anchor that carries a page or a passage as its title, which comes back and is not indexed. */
const anchor = (id: string, carried: PackedPage | SearchPassage) =>
  `<a id="${escapeHtml(id)}" data-pagefind-title="${escapeHtml(JSON.stringify(carried))}"></a>`;

/** The cells of a corrected passage as they were received: found, too. */
const receivedCells = ({ cells, received = [] }: SearchPassage) =>
  received.map(([cell, start, end, was]) => cells[cell]!.slice(0, start) + was + cells[cell]!.slice(end));

/** Writes the Pagefind bundle in which `indexCorpus` finds the pages of a text file. */
export async function writeSearchIndex({ pages, version }: SearchFile, outputPath: string): Promise<void> {
  try {
    const { index, errors } = await pagefind.createIndex();
    check(errors, 'create an index');
    if (!index) throw new Error('Pagefind could not create an index');
    const together = Math.ceil(pages.length / MOST_RECORDS);
    for (let i = 0; i < pages.length; i += together) {
      // Several pages of ours stand at one address (a unit's text, its notes); Pagefind wants one each.
      const added = await index.addHTMLFile({ url: `/${pages[i]!.order}`, content: syntheticHtml(pages.slice(i, i + together), version) });
      check(added.errors, `index page ${pages[i]!.order}`);
    }
    await mkdir(outputPath, { recursive: true }); // Where it cannot write, Pagefind panics and its promise never settles.
    check((await index.writeFiles({ outputPath })).errors, `write ${outputPath}`);
    for (const file of await readdir(outputPath)) if (UNUSED.test(file)) await rm(join(outputPath, file));
  } finally {
    await pagefind.close();
  }
}
