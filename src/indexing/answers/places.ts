import { placeAddress } from '../../addresses.ts';
import type { WholeEdition } from '../../edition/read.ts';
import { languages, sourceLanguage, translations, type Language } from '../../editions.ts';
import { figuresOfPlace } from '../../reference/figures/lookup.ts';
import type { Thing } from '../../search/answers/thing.ts';
import { mentionsOf } from '../../vocabulary/mentions.ts';
import { nameIn } from '../../vocabulary/name.ts';
import { isTownship } from '../../vocabulary/place-names.ts';
import { wordsOf } from '../../words/words.ts';
import { besideOf, rootAddress } from './thing-parts.ts';

/** The places of the plan, each with its counts as its page has them. */
export function placeThings({ plans, vocabulary, commitments, ledger }: WholeEdition, language: Language): Thing[] {
  const { data, lists, clauses, commitments: said } = wordsOf(language);
  const mentions = mentionsOf(plans[sourceLanguage.tag], vocabulary.places);
  return vocabulary.places.map((place): Thing => {
    const { passages } = mentions.get(place.id)!;
    const ofKind = (kind: string) => passages.filter((entry) => entry.kind === kind).length;
    const figures = figuresOfPlace(ledger, place, vocabulary.places).length;
    const counts: [number, (n: number) => string][] = [
      [ofKind('clause'), clauses],
      [ofKind('project'), lists.rows],
      [commitments.filter(({ places }) => places.includes(place)).length, said.countOf],
      [figures, lists.figures],
    ];
    return {
      kind: isTownship(place) || place.kind === 'village' ? 'township' : 'place',
      id: place.id,
      address: rootAddress(placeAddress(language, place.id)),
      label: data.placeKinds[place.kind],
      text: nameIn(place, language),
      ...besideOf((each) => nameIn(place, each), language),
      names: languages.flatMap((each) => namesIn(place[each.tag], each)),
      known: translations.flatMap((each) => (place.also?.[each.tag] ?? []).map((form) => ({ form }))),
      facts: counts.filter(([n]) => n).map(([n, say]) => say(n)),
    };
  });
}

/** A short form in a translation has a capital or a number where it is a name: “the county” stands for one and names none. */
const namesIn = (forms: readonly string[], language: Language) =>
  language === sourceLanguage ? forms : forms.filter((form, i) => i === 0 || /[\p{Lu}\d]/u.test(form));
