import { sourceLanguage, type Language } from '../../editions.ts';
import type { Block, Line } from '../../documents/model.ts';
import { SEPARATOR, type Hit } from '../../search/hit.ts';
import type { PrintedRows } from '../../search/printed-rows.ts';
import { nameOf } from './hits-view.ts';
import { addressOfHit, pageLanguage, spoken } from './page-data.ts';
import { loadRows } from './sources.ts';
import { takingWords } from './taking-words.ts';

/** A hit with all of its words, in each language that is taken along: the one that was searched first. */
export interface TakenPassage {
  hit: Hit;
  texts: readonly { language: Language; hit: Hit; row?: PrintedRows[string] }[];
}

/** A hit in its own language and, where it is wanted and there, in the one beside it; the rows of tables as print has them. */
export async function takenPassage(hit: Hit, language: Language, beside?: Language, rendition?: Hit): Promise<TakenPassage> {
  const { kind, id } = hit.passage;
  const rows = kind === 'indicator' || kind === 'project' ? await loadRows() : undefined;
  const texts = [{ language, hit }, ...(beside && rendition ? [{ language: beside, hit: rendition }] : [])];
  return {
    hit,
    texts: texts.map((text) => {
      const row = rows?.[text.language.tag]?.[id];
      return { ...text, ...(row && { row }) };
    }),
  };
}

/** A sentence of ours as runs, the Chinese in it under its own language. */
export const said = (sentence: string, more: { bold?: true; href?: string } = {}): Line =>
  spoken(sentence).map((piece) =>
    typeof piece === 'string'
      ? { text: piece, lang: pageLanguage.lang, ...more }
      : { text: piece.textContent!, lang: sourceLanguage.lang, ...more },
  );

/** An address as a run that leads there. */
export const linkTo = (href: string) => ({ text: href, lang: pageLanguage.lang, href });

/** The headings above a passage; of a row the title of its table, too; a heading stands for itself. */
export function headingsOf({ page, passage: { kind } }: Hit): string {
  if (kind === 'heading') return '';
  const isRow = kind === 'indicator' || kind === 'project';
  return [page.path, ...(isRow ? [page.passages[0]!.cells[0]!] : [])].filter(Boolean).join(SEPARATOR);
}

/** The whole address of a hit. */
export const wholeAddress = (hit: Hit) => new URL(addressOfHit(hit), location.href).href;

/** A passage as it is written down: its name and headings, its words, where it stands. */
export function passageBlocks({ hit, texts }: TakenPassage): Block[] {
  const headings = headingsOf(hit);
  const [{ language }] = texts as [TakenPassage['texts'][number]];
  const { pages } = hit.passage;
  return [
    { kind: 'heading', level: 2, line: said(nameOf(hit)) },
    ...(headings ? [edition([{ text: headings, lang: language.lang }])] : []),
    ...(hit.passage.kind === 'note' ? [edition(said(takingWords().note))] : []),
    ...texts.map(wordsOf),
    edition([...(pages.length ? said(takingWords().printed(pages)) : []), linkTo(wholeAddress(hit))]),
  ];
}

const edition = (line: Line): Block => ({ kind: 'paragraph', voice: 'edition', line });

/** A passage's own words in one language: of a row its cells under their heads, of a note in the edition's voice. */
export function wordsOf({ language: { lang }, hit: { passage }, row }: TakenPassage['texts'][number]): Block {
  const line = (text: string): Line => [{ text, lang }];
  if (row) return { kind: 'table', head: row.map(([head]) => line(head)), rows: [row.map(([, cell]) => line(cell))] };
  return { kind: 'paragraph', voice: passage.kind === 'note' ? 'edition' : 'plan', line: line(passage.cells.join(CELLS)) };
}

/** What stands between the cells of a table's own heading. */
const CELLS = ' / ';
