import { spreadsheetCsv } from '../../csv.ts';
import type { Language } from '../../editions.ts';
import { plainTextOf } from '../../documents/plain-text.ts';
import type { ConcordanceLine } from '../../search/concordance.ts';
import { countedIn, type Hit } from '../../search/hit.ts';
import { markedStrings } from '../../search/renditions.ts';
import { editionLine, type Asked } from './take-document.ts';
import { headingsOf, wholeAddress, wordsOf, type TakenPassage } from './take-passage.ts';

/** What a row says of its passage and where it is from: rows are sorted, cut and pasted apart. */
const PLACE = ['id', 'kind', 'headings', 'printed_pages'];
const SOURCE = ['address', 'query', 'found', 'searched', 'edition'];
const placeOf = (hit: Hit) => [hit.passage.id, hit.passage.kind, headingsOf(hit), hit.passage.pages.join(' ')];
const sourceOf = (hit: Hit, { query, found, scope }: Asked) => [wholeAddress(hit), query, found, scope, editionLine()];

/** Passages as CSV for a spreadsheet, one a row. */
export function passagesCsv(asked: Asked, passages: readonly TakenPassage[]): string {
  const tags = [...new Set(passages.flatMap(({ texts }) => texts.map(({ language }) => language.tag)))];
  const text = ({ texts }: TakenPassage, tag: string) => {
    const own = texts.find(({ language }) => language.tag === tag);
    return own ? plainTextOf({ blocks: [wordsOf(own)] }).trim() : '';
  };
  const rows = passages.map((taken) => {
    const { hit } = taken;
    return [...placeOf(hit), String(countedIn([hit]) ?? ''), ...tags.map((tag) => text(taken, tag)), ...sourceOf(hit, asked)];
  });
  return spreadsheetCsv([[...PLACE, 'occurrences', ...tags.map((tag) => `text_${tag}`), ...SOURCE], ...rows]);
}

/** Lines as CSV for a spreadsheet, one a row; `beside`: with their passages in another language, and what in those stands for the word. */
export function linesCsv(
  asked: Asked,
  lines: readonly ConcordanceLine[],
  beside?: { language: Language; texts: ReadonlyMap<Hit, Hit | undefined> },
): string {
  const other = (hit: Hit) => {
    const rendition = beside?.texts.get(hit);
    return rendition ? [rendition.passage.cells.join(' / '), markedStrings(rendition).join('; ')] : ['', ''];
  };
  const rows = lines.map(({ hit, before, found, after }) => {
    return [...placeOf(hit), before, found, after, ...(beside ? other(hit) : []), ...sourceOf(hit, asked)];
  });
  const names = beside ? [`text_${beside.language.tag}`, `renderings_${beside.language.tag}`] : [];
  return spreadsheetCsv([[...PLACE, 'before', 'term', 'after', ...names, ...SOURCE], ...rows]);
}
