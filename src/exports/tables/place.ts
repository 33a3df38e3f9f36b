import { entryAddress } from '../../addresses.ts';
import type { WholeEdition } from '../../edition/read.ts';
import { sourceLanguage, type Language } from '../../editions.ts';
import { passageEntries, type PassageEntry } from '../../plan/entries.ts';
import { figuresOfPlace } from '../../reference/figures/lookup.ts';
import { mentionsOf, noMention } from '../../vocabulary/mentions.ts';
import { columnsOf, ownOrTranslated, pagesCell } from '../columns.ts';
import { inEachLanguage, type InEachLanguage } from '../in-each-language.ts';
import { tableOf, type DataTable } from '../table.ts';

/** Something that names a place. */
interface Naming {
  kind: PassageEntry['kind'] | 'figure';
  id: string;
  entry: PassageEntry;
  words: (language: Language) => string;
}

/** For each place all that names it, as one table: clauses, project rows, figures. */
export function placeTables({ plans, ledger, vocabulary }: WholeEdition): DataTable[] {
  const { text, perLanguage, addresses } = columnsOf<Naming>();
  const passages = new Map(inEachLanguage(plans, passageEntries).map((passage) => [passage.source.id, passage]));
  const plan = plans[sourceLanguage.tag];
  const withdrawn = vocabulary.withdrawnPlaces.map((place) => noMention(place, plan));
  // The file of a place that is withdrawn stays, without a row.
  return [...mentionsOf(plan, vocabulary.places).values(), ...withdrawn].map(({ entry: place, passages: naming }) =>
    tableOf({
      name: `places/${place.id}`,
      title: `All that names ${place.en[0]}`,
      columns: [
        text('id', 'permanent id', ({ id }) => id),
        text('kind', 'clause, indicator, project or figure', ({ kind }) => kind),
        ...perLanguage('text', ownOrTranslated('words of the plan', 'words of the translation'), ({ words }, language) => words(language)),
        text('printed_pages', 'printed pages', ({ entry }) => pagesCell(entry.pages)),
        ...addresses(({ entry }, language) => entryAddress(language, entry)),
      ],
      rows: [
        ...naming.map(({ id }) => passageNaming(passages.get(id)!)),
        ...figuresOfPlace(ledger, place, vocabulary.places).map(({ id, entry, quotes }): Naming => ({
          kind: 'figure',
          id,
          entry,
          words: ({ tag }) => quotes[tag]!.text,
        })),
      ],
    }),
  );
}

const passageNaming = ({ source, in: languages }: InEachLanguage<PassageEntry>): Naming => ({
  kind: source.kind,
  id: source.id,
  entry: source,
  words: ({ tag }) => languages[tag].cells.map((cell) => cell.text).join(' · '),
});
