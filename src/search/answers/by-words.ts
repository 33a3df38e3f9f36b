import { findRow } from '../atoms.ts';
import type { Query } from '../query.ts';
import type { Answer, Answers } from './answers.ts';
import { keysOfAtoms } from './keys.ts';

/** So many names stand in the line on top, at most. */
const MOST_IN_LINE = 6;

/**
 * What the single words of a query of several name, one name for each, in the order of the words; a subject, which gathers passages, before
 * what else is called so. What stands on top is named already.
 */
export function namedByWords({ terms }: Query, { top, folded, named }: Answers): Answer[] {
  if (terms.length < 2) return [];
  const row = keysOfAtoms(terms.flatMap(({ atoms }) => atoms));
  const at = ({ name: { keys } }: Answer) => findRow(row, keys)[0] ?? -1;
  const said = new Set([...top, ...folded].map(at));
  const byName = new Map<number, Answer>();
  for (const answer of named) {
    const other = byName.get(at(answer));
    if (answer.match === 'word' && at(answer) >= 0 && !said.has(at(answer)) && (!other || better(answer, other) > 0))
      byName.set(at(answer), answer);
  }
  return [...byName.values()].sort((a, b) => at(a) - at(b)).slice(0, MOST_IN_LINE);
}

/** Of two names that begin with the same word the longer is meant. */
const better = (one: Answer, other: Answer) =>
  one.name.keys.length - other.name.keys.length || Number(one.thing.kind === 'subject') - Number(other.thing.kind === 'subject');
