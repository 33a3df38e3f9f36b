import { placeAddress } from '../../addresses.ts';
import type { WholeEdition } from '../../edition/read.ts';
import { languages, sourceLanguage, type Language, type TranslationTag } from '../../editions.ts';
import { mentionsOf, type Mentions } from '../../vocabulary/mentions.ts';
import { longerNames, placesWithin } from '../../vocabulary/place-names.ts';
import { nameIn } from '../../vocabulary/name.ts';
import type { Place } from '../../vocabulary/vocabulary.ts';
import { columnsOf, ownOrTranslated } from '../columns.ts';
import { tableOf, type DataTable } from '../table.ts';

const otherForms = ownOrTranslated('other forms in the plan', 'other forms');

/** All forms of a place in a language but the first, those in print that a translation does not use among them. */
const othersOf = (place: Place, { tag }: Language) => [...place[tag].slice(1), ...(place.also?.[tag as TranslationTag] ?? [])];

const idsOf = (entries: readonly Place[]) => entries.map(({ id }) => id).join(' ');

/** The places with how often and where they are named. */
export function places({ plans, vocabulary }: WholeEdition): DataTable {
  const { text, integer, addresses } = columnsOf<Mentions<Place>>();
  const all = vocabulary.places;
  const plan = plans[sourceLanguage.tag];
  const within = placesWithin(plan, all);
  const townshipsOf = (entry: Place) => within.filter(({ place }) => place === entry).map(({ township }) => township);
  return tableOf({
    name: 'places',
    title: 'The places that the plan names',
    columns: [
      text('id', 'permanent id', ({ entry }) => entry.id),
      text('kind', 'kind of place', ({ entry }) => entry.kind),
      ...languages.flatMap((language) => [
        text(`name_${language.tag}`, 'name', ({ entry }) => nameIn(entry, language)),
        text(`other_${language.tag}`, otherForms(language), ({ entry }) => othersOf(entry, language).join(' | ')),
      ]),
      text('confirmed', 'no: the English form could not be confirmed', ({ entry }) => (entry.confirmed === false ? 'no' : 'yes')),
      integer('count', 'how often the plan names it', ({ count }) => count),
      ...plan.parts.map(({ n }, i) => integer(`part_${n}`, `how often in part ${n}`, ({ byPart }) => byPart[i])),
      text('longer_names', 'ids of places with a longer name that contains it, counted on their own', ({ entry }) =>
        idsOf(longerNames(entry, all)),
      ),
      text('within', 'ids of the towns and townships that the plan names directly before it', ({ entry }) => idsOf(townshipsOf(entry))),
      text('passages', 'clauses and rows that name it', ({ passages }) => passages.map(({ id }) => id).join(' ')),
      ...addresses(({ entry }, language) => placeAddress(language, entry.id)),
    ],
    rows: [...mentionsOf(plan, all).values()],
  });
}
