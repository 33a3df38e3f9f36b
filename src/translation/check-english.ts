import { sourceLanguage } from '../editions.ts';
import { findChinese, findEnglish, foldEnglish, holdsWords, unquoted } from '../vocabulary/forms.ts';
import type { Place, Term, Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Mismatch, Pair } from './pairs.ts';
import { compareQuantities, type Quantity } from './quantities.ts';

/** English words for one Chinese character, in texts long enough to tell: a clause left out or translated twice falls outside. */
const RATIO = { from: 0.35, to: 1.15, longEnough: 40 };

/** What only English can be checked for: its quantities, strict terms, places and length. */
export function checkEnglish(pair: Pair, vocabulary: Vocabulary): Mismatch[] {
  return [...quantityMismatches(pair), ...vocabularyMismatches(pair, vocabulary), ...namesAdded(pair, vocabulary), ...lengthMismatch(pair)];
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
 * Each strict entry of the Chinese text (the longest form at each place) stands in one of its English forms: a place, a slogan or a title
 * word for word, any other name as a whole or with all its words in another order (a project’s name may be turned round).
 */
function vocabularyMismatches(pair: Pair, { terms, places }: Vocabulary): Mismatch[] {
  const strict = [...terms, ...places].filter(({ check }) => check === 'strict');
  const found = findChinese<Term | Place>(pair.original, strict);
  const folded = foldEnglish(pair.translation);
  return [...new Set(found.map(({ entry }) => entry))].flatMap((entry): Mismatch[] => {
    const { form } = found.find((each) => each.entry === entry)!;
    const isPlace = (places as readonly object[]).includes(entry);
    if (findEnglish(folded, entry.en).length) return [];
    if (mayTurnRound(entry, isPlace) && entry.en.some((words) => holdsWords(folded, words))) return [];
    const check = isPlace ? 'place' : 'term';
    const wrong = `${form} stands in the Chinese but in English not at all`;
    return [{ pair, check, string: form, wrong, right: entry.en.slice(0, 4).join(' / ') }];
  });
}

/** Kinds of terms whose words must stand as they are. */
const FIXED: readonly string[] = ['slogan', 'title'];
const mayTurnRound = (entry: Term | Place, isPlace: boolean) => !isPlace && !FIXED.includes(entry.kind);

/** Places and bodies that the English names and the Chinese does not: a name outside every form of what the Chinese does name. */
function namesAdded(pair: Pair, { terms, places }: Vocabulary): Mismatch[] {
  // Folding keeps the length of an unquoted text, so that places in one are places in the other.
  const english = unquoted(pair.translation);
  const folded = foldEnglish(pair.translation);
  const named = [...terms, ...places].filter(({ [sourceLanguage.tag]: forms }) => forms.some((form) => pair.original.includes(form)));
  const known = named.flatMap(({ en }) => findEnglish(folded, en));
  const isKnown = ({ start, end }: { start: number; end: number }) => known.some((form) => form.start <= start && end <= form.end);
  // A place's name is told from a word by its capital; a body's by having several words.
  const isName = (form: string, isPlace: boolean) => (isPlace ? /^\p{Lu}/u.test(form) : form.includes(' '));
  const bodies = terms.filter(({ kind }) => kind === 'body');
  return [...places, ...bodies].flatMap((entry): Mismatch[] => {
    if (entry.check !== 'strict' || named.includes(entry)) return [];
    const isPlace = (places as readonly object[]).includes(entry);
    const names = entry.en.filter((form) => isName(form, isPlace));
    const stray = findEnglish(folded, names).find((found) => (!isPlace || /\p{Lu}/u.test(english[found.start]!)) && !isKnown(found));
    if (!stray) return [];
    const [chinese] = entry[sourceLanguage.tag];
    const wrong = `${english.slice(stray.start, stray.end)} (${chinese}) is not in the Chinese`;
    return [{ pair, check: isPlace ? 'place' : 'term', string: chinese!, wrong, right: 'only places and bodies that the Chinese names' }];
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
