import { countedIn, inPlan, totalOf, type Hit } from '../../search/hit.ts';
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
  const occurrences = countedIn(all);
  const counted = chosen.length
    ? words.foundAmong(
        occurrences === undefined ? undefined : { shown: totalOf(hits), all: occurrences },
        { shown: inPlan(hits).length, all: inPlan(all).length },
        kindCounts(hits),
      )
    : words.found(occurrences, kindCounts(hits));
  const [first] = /\d[\d,]*/.exec(counted)!;
  const [before, after] = [counted.slice(0, counted.indexOf(first)), counted.slice(counted.indexOf(first) + first.length)];
  return [...spoken(subject), before, element('b', { class: 'count' }, first), after];
}
