import { findRow } from '../atoms.ts';
import type { SearchVocabulary } from '../forms.ts';
import type { Query } from '../query.ts';
import { keysOfAtoms, withoutAsking } from './keys.ts';
import { MATCHES, matchOf, type Asked, type Match } from './match.ts';
import { candidates, type Name, type NameIndex } from './name-index.ts';
import { THING_KINDS, type Thing } from './thing.ts';
import { wordingsOf, type Wording } from './wordings.ts';

/** Something that a query names, how, and by which of its names. */
export interface Answer {
  thing: Thing;
  match: Match;
  name: Name;
  /** The words of the plan that were looked for instead of the reader's. */
  instead?: Wording['instead'];
}

/** What a query names: what stands on top, what is folded there, and what is named by a word of it alone. */
export interface Answers {
  top: Answer[];
  folded: Answer[];
  named: Answer[];
}

/** A query of more atoms names nothing: no name is so long. */
const LONGEST = 64;
/** So many answers stand open on top. */
export const MOST_ON_TOP = 3;

/** Two words of an alphabet, or four characters of Chinese. */
const SEVERAL_WORDS = 4;

/** There are too many of these for a part of their names, or for the plan's words instead of the reader's, to lead to them. */
const BY_WHOLE_NAME: readonly Thing['kind'][] = ['clause', 'named-term', 'subject', 'term', 'project'];
const PLACES: readonly Thing['kind'][] = ['township', 'place'];
/** What one word of a query leads to before its hits: the county's own places, and its indicators. */
const BY_A_WORD: readonly Thing['kind'][] = ['township', 'indicator'];

/**
 * What a query names. The surest match first (`MATCHES`), then by kind (`THING_KINDS`), then the shorter name, then the plan's order. A
 * slip counts only where nothing else stands on top, and where nothing was `found` exactly.
 */
export function answersOf(query: Query, index: NameIndex, vocabulary: SearchVocabulary, found: boolean): Answers {
  const best = new Map<Thing, Answer>();
  if (query.terms.reduce((sum, { atoms }) => sum + atoms.length, 0) > LONGEST) return { top: [], folded: [], named: [] };
  for (const wording of wordingsOf(query, vocabulary, index.words)) {
    const asked = askedIn(wording);
    for (const name of candidates(index, asked.all)) {
      const answer = answerOf(name, asked, wording, query);
      const before = best.get(name.thing);
      if (answer && (!before || rank(answer) < rank(before))) best.set(name.thing, answer);
    }
  }
  const all = withoutInner([...best.values()]).sort(byRule);
  const onTop = all.filter(isOnTop);
  const sure = onTop.filter(({ match }) => match !== 'slip');
  const top = (sure.length || found ? sure : onTop).filter((answer, i, before) => !isSaid(answer, before.slice(0, i)));
  const named = all.filter((answer) => answer.match !== 'slip' && !onTop.includes(answer));
  return { top: top.slice(0, MOST_ON_TOP), folded: top.slice(MOST_ON_TOP), named };
}

function askedIn({ words }: Wording): Asked {
  const row = keysOfAtoms(withoutAsking(words.flat()));
  const apart = words.map((word) => keysOfAtoms(word).filter((key) => row.includes(key))).filter(({ length }) => length);
  // Latin words may stand in any order, as they are divided by white space.
  const each = apart.length < 2 && row.every((key) => /^[a-z]/.test(key)) ? row.map((key) => [key]) : apart;
  return { all: keysOfAtoms(words.flat()), row, words: each };
}

function answerOf(name: Name, asked: Asked, { instead }: Wording, { terms }: Query): Answer | undefined {
  const { thing, keys, known, value } = name;
  const answer = (match: Match): Answer => ({ thing, match, name, ...(instead && { instead }) });
  const exactly = terms.some(({ quoted }) => quoted);
  const match = matchOf(keys, asked, exactly);
  // A value is one as a whole, with its unit; words for something close name it as a whole only.
  if (value) return keys.length > 0 && keys.join(' ') === asked.all.join(' ') ? answer('value') : undefined;
  if (known && match === 'part') return undefined;
  if (thing.kind === 'finding' && !namesFinding(match, asked)) return undefined;
  const partly = match === 'whole' && BY_WHOLE_NAME.includes(thing.kind) && keys.length < asked.all.length;
  if (known?.near || known?.see) return match === 'whole' && !partly && !exactly ? answer('near') : undefined;
  if (partly) return answer('word');
  // A place is called by the beginning of its name; what else has a word in its name is another thing.
  if (match === 'part' && PLACES.includes(thing.kind) && keys[0] !== asked.row[0]) return undefined;
  return match && answer(match);
}

/** A headline is named by several of its words: a single one stands in many, and the passages have it anyhow. */
const namesFinding = (match: Match | undefined, { row }: Asked) =>
  match === 'whole' || (match === 'part' && row.reduce((sum, key) => sum + (/^\p{Script=Han}/u.test(key) ? 1 : 2), 0) >= SEVERAL_WORDS);

/** Whether a term is called as what stands above it and says more: an indicator, a place, a heading. */
const isSaid = ({ thing, name }: Answer, above: readonly Answer[]) =>
  (thing.kind === 'term' || thing.kind === 'named-term') &&
  above.some((other) => other.thing.kind !== 'subject' && other.name.keys.join(' ') === name.keys.join(' '));

/** A name inside the longer name of something else that the query holds as well is not meant. */
function withoutInner(answers: readonly Answer[]): Answer[] {
  const held = answers.filter(({ match }) => match === 'word' || match === 'whole').map(({ name }) => name.keys);
  const inner = ({ name: { keys } }: Answer) => held.some((other) => other.length > keys.length && findRow(other, keys).length);
  return answers.filter((answer) => answer.match !== 'word' || !inner(answer));
}

function isOnTop({ thing: { kind }, match, instead }: Answer): boolean {
  if (match === 'word') return BY_A_WORD.includes(kind);
  if (!BY_WHOLE_NAME.includes(kind)) return true;
  return !instead && (match === 'near' || match === 'whole');
}

const rank = ({ match, instead }: Answer) => MATCHES.indexOf(match) + (instead ? 0.5 : 0);
const byRule = (a: Answer, b: Answer): number =>
  rank(a) - rank(b) || THING_KINDS.indexOf(a.thing.kind) - THING_KINDS.indexOf(b.thing.kind) || a.name.keys.length - b.name.keys.length;
