import { totalOf, type Hit } from '../../search/hit.ts';
import { element } from '../element.ts';
import { kindCounts } from './hits-view.ts';
import { spoken, words } from './page-data.ts';

/** The sentence that counts what was found, the count large in it. */
export function foundSentence(
  asked: string,
  chosen: readonly string[],
  hits: readonly Hit[],
  all: readonly Hit[],
): (HTMLElement | string)[] {
  const subject = chosen.length ? words.among(asked, chosen) : asked;
  const ofPlan = (found: readonly Hit[]) => found.filter(({ passage }) => passage.kind !== 'note').length;
  const counted = chosen.length
    ? words.foundAmong({ shown: totalOf(hits), all: totalOf(all) }, { shown: ofPlan(hits), all: ofPlan(all) }, kindCounts(hits))
    : words.found(totalOf(hits), kindCounts(hits));
  const [first] = /\d[\d,]*/.exec(counted)!;
  const [before, after] = [counted.slice(0, counted.indexOf(first)), counted.slice(counted.indexOf(first) + first.length)];
  return [...spoken(subject), before, element('b', { class: 'count' }, first), after];
}
