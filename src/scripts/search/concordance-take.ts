import type { Line, TextRun } from '../../documents/model.ts';
import { concordanceCsv } from '../../search/concordance.ts';
import type { Hit } from '../../search/hit.ts';
import { beyondWords } from './beyond-words.ts';
import { linesShown } from './concordance-view.ts';
import { pageLanguage } from './page-data.ts';
import type { Question } from './question.ts';
import type { Renditions } from './renditions.ts';
import { documentOf, type Asked } from './take-document.ts';
import { wholeAddress } from './take-passage.ts';
import { fileName, type Takeable } from './take-view.ts';
import { takingWords } from './taking-words.ts';

/** The lines of a concordance as they are taken along, in the order shown; each with its whole passage in the language beside it. */
export function takeableLines(question: Question, asked: Asked, hits: readonly Hit[], { beside, ...renditions }: Renditions): Takeable {
  const { language, state } = question;
  const lines = linesShown(hits, state, language);
  const loadBeside = async () =>
    new Map(beside && (await Promise.all(hits.map(async (hit) => [hit, await renditions.of(hit, beside)] as const))));
  const own = (text: string): Line => [{ text, lang: language.lang }];
  const name = (text: string): Line => [{ text, lang: pageLanguage.lang }];
  const { columns } = beyondWords();
  return {
    name: fileName(takingWords().lineFile, state.query),
    async document() {
      const texts = await loadBeside();
      const head = [columns.id, columns.before, columns.found, columns.after].map(name);
      const rows = lines.flatMap(({ hit, before, found, after }, i) => {
        const line = [
          [{ text: hit.passage.id, lang: pageLanguage.lang, href: wholeAddress(hit) }],
          own(before),
          [{ text: found, lang: language.lang, bold: true as const }],
          own(after),
        ];
        // As on the page, below the lines of each passage.
        const rendition = hit !== lines[i + 1]?.hit && texts.get(hit);
        return rendition && beside ? [line, [markedLine(rendition, beside.lang)]] : [line];
      });
      return documentOf(asked, [{ kind: 'table', head, rows }]);
    },
    async plain() {
      const texts = await loadBeside();
      const cells = ({ hit, before, found, after }: (typeof lines)[number]) => [
        hit.passage.id,
        before,
        found,
        after,
        ...(beside ? [texts.get(hit)?.passage.cells.join(' / ') ?? ''] : []),
      ];
      return lines.map((line) => cells(line).join('\t')).join('\n');
    },
    csv: async () => concordanceCsv(lines, wholeAddress, beside && { tag: beside.tag, texts: await loadBeside() }),
    copied: takingWords().copiedLines(lines.length),
    saved: (file) => takingWords().savedLines(file, lines.length),
  };
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
