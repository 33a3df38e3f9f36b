import { sourceLanguage } from '../editions.ts';
import { findChinese, findEnglish, foldEnglish, unquoted } from '../vocabulary/forms.ts';
import type { Place, Term, Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Mismatch, Pair } from './pairs.ts';
import { compareQuantities, type Quantity } from './quantities.ts';

/** English words for one Chinese character, in texts long enough to tell: a clause left out or translated twice falls outside. */
const RATIO = { from: 0.35, to: 1.05, longEnough: 40 };

/** What only English can be checked for: its quantities, strict terms, places and length. */
export function checkEnglish(pair: Pair, vocabulary: Vocabulary): Mismatch[] {
  return [
    ...quantityMismatches(pair),
    ...vocabularyMismatches(pair, vocabulary),
    ...placesAdded(pair, vocabulary),
    ...lengthMismatch(pair),
  ];
}

function quantityMismatches(pair: Pair): Mismatch[] {
  const { missing, added } = compareQuantities(pair.original, pair.translation);
  const say = ({ written, value, sign }: Quantity, from: string, right: string): Mismatch => ({
    pair,
    check: 'quantity',
    string: written,
    wrong: `${written} (${value}${sign}) is not in the ${from}`,
    right,
  });
  return [
    ...missing.map((quantity) => say(quantity, 'English', 'the same quantity, as often as in the Chinese')),
    ...added.map((quantity) => say(quantity, 'Chinese', 'no quantity that the Chinese does not state')),
  ];
}

/**
 * Each strict entry of the Chinese text (the longest form at each place) in one of its English forms; places as often as they stand
 * there.
 */
function vocabularyMismatches(pair: Pair, { terms, places }: Vocabulary): Mismatch[] {
  const strict = [...terms, ...places].filter(({ check }) => check === 'strict');
  const found = findChinese<Term | Place>(pair.original, strict);
  const folded = foldEnglish(pair.translation);
  return [...new Set(found.map(({ entry }) => entry))].flatMap((entry): Mismatch[] => {
    const own = found.filter((each) => each.entry === entry);
    const isPlace = (places as readonly object[]).includes(entry);
    const due = isPlace ? own.length : 1;
    const stands = findEnglish(folded, entry.en).length;
    if (stands >= due) return [];
    const { form } = own[0]!;
    const times = due > 1 ? `${due} times, ` : '';
    const wrong = `${form} stands in the Chinese ${times}but in English ${stands ? `only ${stands} times` : 'not at all'}`;
    return [{ pair, check: isPlace ? 'place' : 'term', string: form, wrong, right: entry.en.slice(0, 4).join(' / ') }];
  });
}

/** Places that the English names and the Chinese does not: a capital name outside every form of what the Chinese does name. */
function placesAdded(pair: Pair, { terms, places }: Vocabulary): Mismatch[] {
  // Folding keeps the length of an unquoted text, so that places in one are places in the other.
  const english = unquoted(pair.translation);
  const folded = foldEnglish(pair.translation);
  const named = [...terms, ...places].filter(({ [sourceLanguage.tag]: forms }) => forms.some((form) => pair.original.includes(form)));
  const known = named.flatMap(({ en }) => findEnglish(folded, en));
  const isKnown = ({ start, end }: { start: number; end: number }) => known.some((form) => form.start <= start && end <= form.end);
  return places.flatMap((place): Mismatch[] => {
    if (place.check !== 'strict' || named.includes(place)) return [];
    const names = place.en.filter((form) => /^\p{Lu}/u.test(form));
    const stray = findEnglish(folded, names).find((found) => /\p{Lu}/u.test(english[found.start]!) && !isKnown(found));
    if (!stray) return [];
    const [chinese] = place[sourceLanguage.tag];
    const wrong = `${english.slice(stray.start, stray.end)} (${chinese}) is not in the Chinese`;
    return [{ pair, check: 'place', string: chinese!, wrong, right: 'only places that the Chinese names' }];
  });
}

function lengthMismatch(pair: Pair): Mismatch[] {
  const characters = pair.original.match(/[\p{Script=Han}\d]/gu)?.length ?? 0;
  const ratio = pair.translation.split(/\s+/).length / characters;
  if (characters < RATIO.longEnough || (ratio >= RATIO.from && ratio <= RATIO.to)) return [];
  const wrong = `${ratio.toFixed(2)} English words for one Chinese character`;
  const right = `between ${RATIO.from} and ${RATIO.to}: look for words left out or translated twice`;
  return [{ pair, check: 'length', string: 'length', wrong, right }];
}
