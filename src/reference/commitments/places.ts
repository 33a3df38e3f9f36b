import { findChinese } from '../../vocabulary/forms.ts';
import { sourceLanguage } from '../../editions.ts';
import type { Place, Term } from '../../vocabulary/vocabulary.ts';
import type { Quote } from '../figures/ledger.ts';

const MARKS = '，。；：！？,;';
/** The words before the end of a text back to the last mark. */
const LAST_PHRASE = new RegExp(`[^${MARKS}]*$`);
/** What stands before, between and after the members of a list of places. */
const AROUND_LIST = /^(?:在|对于?)|[、和及等地]/g;

/**
 * The places of a commitment: those that its quote names, and those of the phrase in which the quote stands where that phrase begins with 在
 * or with a place: it says where, or who, for the verb. A phrase before it that is nothing but a list of places (在, 对 or 对于 may open it)
 * counts, too. Other words (以……为起点, 依托) govern otherwise, and may name a place in the name of a body.
 */
export function placesOf(
  { text: quoted, start }: Quote,
  text: string,
  vocabulary: { places: readonly Place[]; terms: readonly Term[] },
): Place[] {
  const { places } = vocabulary;
  const governing = governingWords(text.slice(0, start), places);
  const names = namesHolding(vocabulary);
  const found = new Set(findChinese<Place | Term>(governing + quoted, [...places, ...names]).map(({ entry }) => entry));
  return [...found].filter((entry): entry is Place => !names.includes(entry as Term));
}

/** Within the name of one of these a place's name says neither where nor who: a breed, a policy, a slogan, a title. */
const NO_PLACE: readonly Term['kind'][] = ['technical', 'policy', 'slogan', 'title'];
const known = new WeakMap<readonly Term[], Term[]>();

/** The terms in whose names a place's name stands that is none there. */
function namesHolding({ places, terms }: { places: readonly Place[]; terms: readonly Term[] }): Term[] {
  const { tag } = sourceLanguage;
  const forms = places.flatMap((place) => place[tag]);
  const holding =
    known.get(terms) ??
    terms.filter((term) => NO_PLACE.includes(term.kind) && term[tag].some((name) => forms.some((form) => name.includes(form))));
  known.set(terms, holding);
  return holding;
}

function governingWords(before: string, places: readonly Place[]): string {
  const [phrase] = LAST_PHRASE.exec(before)!;
  if (phrase) return phrase.startsWith('在') || findChinese(phrase, places)[0]?.start === 0 ? phrase : '';
  const [list] = LAST_PHRASE.exec(before.replace(/，$/, ''))!;
  const names = findChinese(list, places).map(({ form }) => form);
  const rest = names.reduce((left, name) => left.replace(name, ''), list).replace(AROUND_LIST, '');
  return names.length && !rest ? list : '';
}
