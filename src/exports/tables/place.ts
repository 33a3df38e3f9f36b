import { figuresOfPlace } from '../../reference/figures/lookup.ts';
import type { Mentions } from '../../vocabulary/mentions.ts';
import { passageEntries, type PassageEntry } from '../../plan/entries.ts';
import type { Place } from '../../vocabulary/vocabulary.ts';
import { columnsOf, tableOf, type DataTable } from '../table.ts';
import type { WholeEdition } from '../../edition/read.ts';
import { addresses, pages, passageAt } from './addresses.ts';

/** Something that names a place. */
interface Named {
  kind: PassageEntry['kind'] | 'figure';
  id: string;
  entry: PassageEntry;
  zh: string;
  en: string;
}

/** All that names a place, as one table: clauses, project rows, figures. */
export function placeTable({ plans, ledger, vocabulary }: WholeEdition, { entry: place, passages: source }: Mentions<Place>): DataTable {
  const { text } = columnsOf<Named>();
  const translated = new Map(passageEntries(plans.en).map((entry) => [entry.id, entry]));
  const words = (entry: PassageEntry) => entry.cells.map((cell) => cell.text).join(' · ');
  const rows: Named[] = [
    ...source.map((entry): Named => ({ kind: entry.kind, id: entry.id, entry, zh: words(entry), en: words(translated.get(entry.id)!) })),
    ...figuresOfPlace(ledger, place, vocabulary.places).map((figure): Named => ({ kind: 'figure', id: figure.id, entry: figure.entry, zh: figure.quotes['zh']!.text, en: figure.quotes['en']!.text })),
  ];
  return tableOf(`places/${place.id}`, `All that names ${place.en[0]}`, [
    text('id', 'permanent id', ({ id }) => id), text('kind', 'clause, indicator, project or figure', ({ kind }) => kind), text('text_zh', 'words of the plan', ({ zh }) => zh), text('text_en', 'words of the translation', ({ en }) => en),
    text('printed_pages', 'printed pages', ({ entry }) => pages(entry.pages)), ...addresses<{ entry: PassageEntry }>(({ entry }, language) => passageAt(entry, language)),
  ], rows);
}
