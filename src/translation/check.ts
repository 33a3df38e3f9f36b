import { findChinese, findEnglish, foldEnglish, unquoted } from '../vocabulary/forms.ts';
import type { Pair } from './pairs.ts';
import { compareQuantities } from './quantities.ts';
import { CHECKS } from './schema.ts';
import type { Place, Term, Vocabulary } from '../vocabulary/vocabulary.ts';

/** What a check finds in a pair: `string` names it (an exception must name the same), `wrong` and `right` say it. */
export interface Finding {
  pair: Pair;
  check: (typeof CHECKS)[number];
  string: string;
  wrong: string;
  right: string;
}

/** English words for one Chinese character, in texts long enough to tell: a clause left out or translated twice falls outside. */
const RATIO = { from: 0.35, to: 1.05, longEnough: 40 };

/** Compares every pair: quantities, strict terms, places, length, bold; and no two clauses may have one translation. */
export function checkPairs(pairs: readonly Pair[], vocabulary: Vocabulary): Finding[] {
  const strict = { terms: vocabulary.terms.filter(({ check }) => check === 'strict'), places: vocabulary.places.filter(({ check }) => check === 'strict') };
  return [...pairs.flatMap((pair) => [...quantityFindings(pair), ...vocabularyFindings(pair, strict), ...placesAdded(pair, vocabulary), ...formFindings(pair)]), ...doubles(pairs)];
}

function quantityFindings(pair: Pair): Finding[] {
  const { chinese, english } = pair;
  const { missing, added } = compareQuantities(chinese, english);
  return [
    ...missing.map(({ written, value, sign }): Finding => ({ pair, check: 'quantity', string: written, wrong: `${written} (${value}${sign}) is not in the English`, right: 'the same quantity, as often as in the Chinese' })),
    ...added.map(({ written, value, sign }): Finding => ({ pair, check: 'quantity', string: written, wrong: `${written} (${value}${sign}) is not in the Chinese`, right: 'no quantity that the Chinese does not state' })),
  ];
}

/** Each strict entry of the Chinese text (the longest form at each place) in one of its English forms; places as often as they stand there. */
function vocabularyFindings(pair: Pair, strict: { terms: Term[]; places: Place[] }): Finding[] {
  const { chinese, english } = pair;
  const found = findChinese<Term | Place>(chinese, [...strict.terms, ...strict.places]);
  const entries = [...new Set(found.map(({ entry }) => entry))];
  const folded = foldEnglish(english);
  return entries.flatMap((entry): Finding[] => {
    const isPlace = strict.places.includes(entry as Place);
    const count = isPlace ? found.filter((each) => each.entry === entry).length : 1;
    const stands = findEnglish(folded, entry.en).length;
    const { form } = found.find((each) => each.entry === entry)!;
    const times = count > 1 ? `${count} times, ` : '';
    return stands < count ? [{ pair, check: isPlace ? 'place' : 'term', string: form, wrong: `${form} stands in the Chinese ${times}but in English ${stands ? `only ${stands} times` : 'not at all'}`, right: entry.en.slice(0, 4).join(' / ') }] : [];
  });
}

/** Places that the English names and the Chinese does not: a capital name outside every form of what the Chinese does name. */
function placesAdded(pair: Pair, { terms, places }: Vocabulary): Finding[] {
  // Folding keeps the length of an unquoted text, so that places in one are places in the other.
  const english = unquoted(pair.english);
  const folded = foldEnglish(pair.english);
  const named = [...terms, ...places].filter(({ zh }) => zh.some((form) => pair.chinese.includes(form)));
  const known = named.flatMap(({ en }) => findEnglish(folded, en));
  return places.flatMap((place): Finding[] => {
    if (place.check !== 'strict' || named.includes(place)) return [];
    const stray = findEnglish(folded, place.en.filter((form) => /^\p{Lu}/u.test(form)))
      .find(({ start, end }) => /\p{Lu}/u.test(english[start]!) && !known.some((form) => form.start <= start && end <= form.end));
    return stray ? [{ pair, check: 'place', string: place.zh[0]!, wrong: `${english.slice(stray.start, stray.end)} (${place.zh[0]}) is not in the Chinese`, right: 'only places that the Chinese names' }] : [];
  });
}

function formFindings(pair: Pair): Finding[] {
  const { kind, chinese, english, bold } = pair;
  const findings: Finding[] = [];
  const han = /\p{Script=Han}+/u.exec(english);
  if (han || !english.trim() !== !chinese.trim()) findings.push({ pair, check: 'length', string: 'length', wrong: han ? `“${han[0]}” stands in the English` : 'the English is empty', right: 'English words' });
  if (kind === 'clause' && bold.chinese !== bold.english) findings.push({ pair, check: 'bold', string: 'bold', wrong: `${bold.english} bold stretches, and ${bold.chinese} in the Chinese`, right: 'bold where the Chinese is bold' });
  const characters = chinese.match(/[\p{Script=Han}\d]/gu)?.length ?? 0;
  const ratio = english.split(/\s+/).length / characters;
  if (characters >= RATIO.longEnough && (ratio < RATIO.from || ratio > RATIO.to)) {
    findings.push({ pair, check: 'length', string: 'length', wrong: `${ratio.toFixed(2)} English words for one Chinese character`, right: `between ${RATIO.from} and ${RATIO.to}: look for words left out or translated twice` });
  }
  return findings;
}

/** A translation that stands under two different clauses. */
function doubles(pairs: readonly Pair[]): Finding[] {
  const seen = new Map<string, Pair>();
  return pairs.flatMap((pair): Finding[] => {
    const before = seen.get(pair.english);
    seen.set(pair.english, pair);
    if (!before || before.chinese === pair.chinese || pair.kind !== 'clause') return [];
    return [{ pair, check: 'length', string: 'length', wrong: `the same English as ${before.id}`, right: 'a translation of its own' }];
  });
}
