import type { Line, TextRun } from '../../documents/model.ts';
import { plainTextOf } from '../../documents/plain-text.ts';
import type { Language } from '../../editions.ts';
import type { ConcordanceLine } from '../../search/concordance.ts';
import type { Hit } from '../../search/hit.ts';
import { beyondWords } from './beyond-words.ts';
import { linesShown } from './concordance-view.ts';
import { pageLanguage, words } from './page-data.ts';
import type { Question } from './question.ts';
import type { Renditions } from './renditions.ts';
import { linesCsv } from './take-csv.ts';
import { documentOf, type Asked } from './take-document.ts';
import { headingsOf, said, wholeAddress } from './take-passage.ts';
import { fileName, type Takeable } from './take-view.ts';
import { takingWords } from './taking-words.ts';

/**
 * The lines of a concordance as they are taken along, in the order shown, with the same head as hits; each under its headings and printed
 * pages, with its whole passage in the language beside it.
 */
export function takeableLines(question: Question, asked: Asked, hits: readonly Hit[], { beside, ...renditions }: Renditions): Takeable {
  const { language, state } = question;
  const lines = linesShown(hits, state, language);
  const loadBeside = async () =>
    new Map(beside && (await Promise.all(hits.map(async (hit) => [hit, await renditions.of(hit, beside)] as const))));
  const { columns } = beyondWords();
  return {
    name: fileName(takingWords().lineFile, asked.query),
    async document() {
      const texts = await loadBeside();
      const head = [columns.id, columns.before, columns.found, columns.after].map((name) => said(name));
      const rows = lines.flatMap((line, i) => {
        const { hit } = line;
        const above = hit === lines[i - 1]?.hit ? [] : [[whereLine(hit, language)]];
        // As on the page, below the lines of each passage.
        const rendition = hit !== lines[i + 1]?.hit && texts.get(hit);
        return [...above, cellsOf(line, language), ...(rendition && beside ? [[markedLine(rendition, beside.lang)]] : [])];
      });
      return documentOf(asked, [{ kind: 'table', head, rows }]);
    },
    async plain() {
      const texts = await loadBeside();
      const names = [columns.id, columns.before, columns.found, columns.after, columns.headings, columns.pages];
      const rows = lines.map(({ hit, before, found, after }) => {
        const own = [hit.passage.id, before, found, after, headingsOf(hit), hit.passage.pages.join(' ')];
        return beside ? [...own, texts.get(hit)?.passage.cells.join(' / ') ?? ''] : own;
      });
      const table = [beside ? [...names, takingWords().language(beside.tag)] : names, ...rows];
      return `${plainTextOf(documentOf(asked, []))}\n${table.map((cells) => cells.join('\t')).join('\n')}\n`;
    },
    csv: async () => linesCsv(asked, lines, beside && { language: beside, texts: await loadBeside() }),
    copied: takingWords().copiedLines(lines.length),
    saved: (file) => takingWords().savedLines(file, lines.length),
  };
}

/** Where the passage of a line stands: its headings, its printed pages. */
function whereLine(hit: Hit, { lang }: Language): Line {
  const { pages } = hit.passage;
  return [{ text: `${headingsOf(hit)} `, lang }, ...(pages.length ? said(words.pages(pages[0]!, pages[pages.length - 1]!)) : [])];
}

function cellsOf({ hit, before, found, after }: ConcordanceLine, { lang }: Language): Line[] {
  const id = { text: hit.passage.id, lang: pageLanguage.lang, href: wholeAddress(hit) };
  return [[id], [{ text: before, lang }], [{ text: found, lang, bold: true }], [{ text: after, lang }]];
}

/** All words of a passage, what is marked in bold. */
function markedLine({ passage, marks }: Hit, lang: string): Line {
  return passage.cells.flatMap((text, cell) => {
    const runs: TextRun[] = cell ? [{ text: ' / ', lang }] : [];
    let at = 0;
    for (const [start, end] of marks[cell]!) {
      runs.push({ text: text.slice(at, start), lang }, { text: text.slice(start, end), lang, bold: true });
      at = end;
    }
    return [...runs, { text: text.slice(at), lang }].filter((run) => run.text);
  });
}
