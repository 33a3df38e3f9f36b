import { findChinese } from '../../vocabulary/forms.ts';
import type { Place } from '../../vocabulary/vocabulary.ts';
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
export function placesOf({ text: quoted, start }: Quote, text: string, places: readonly Place[]): Place[] {
  const governing = governingWords(text.slice(0, start), places);
  return [...new Set(findChinese(governing + quoted, places).map(({ entry }) => entry))];
}

function governingWords(before: string, places: readonly Place[]): string {
  const [phrase] = LAST_PHRASE.exec(before)!;
  if (phrase) return phrase.startsWith('在') || findChinese(phrase, places)[0]?.start === 0 ? phrase : '';
  const [list] = LAST_PHRASE.exec(before.replace(/，$/, ''))!;
  const names = findChinese(list, places).map(({ form }) => form);
  const rest = names.reduce((left, name) => left.replace(name, ''), list).replace(AROUND_LIST, '');
  return names.length && !rest ? list : '';
}
