import { spreadsheetCsv } from '../../csv.ts';
import { plainTextOf } from '../../documents/plain-text.ts';
import { occurrencesOf } from '../../search/hit.ts';
import { editionLine, type Asked } from './take-document.ts';
import { headingsOf, wholeAddress, wordsOf, type TakenPassage } from './take-passage.ts';

/** Passages as CSV for a spreadsheet, one a row, each with all that says where it is from: rows are sorted, cut and pasted apart. */
export function passagesCsv(query: string, { found, scope }: Asked, passages: readonly TakenPassage[]): string {
  const tags = [...new Set(passages.flatMap(({ texts }) => texts.map(({ language }) => language.tag)))];
  const text = ({ texts }: TakenPassage, tag: string) => {
    const own = texts.find(({ language }) => language.tag === tag);
    return own ? plainTextOf({ blocks: [wordsOf(own)] }).trim() : '';
  };
  const rows = passages.map((taken) => {
    const { hit } = taken;
    const { id, kind, pages } = hit.passage;
    const place = [id, kind, headingsOf(hit), pages.join(' ')];
    const source = [wholeAddress(hit), query, found, scope, editionLine()];
    return [...place, String(occurrencesOf(hit)), ...tags.map((tag) => text(taken, tag)), ...source];
  });
  const names = ['id', 'kind', 'headings', 'printed_pages', 'occurrences', ...tags.map((tag) => `text_${tag}`)];
  return spreadsheetCsv([[...names, 'address', 'query', 'found', 'searched', 'edition'], ...rows]);
}
