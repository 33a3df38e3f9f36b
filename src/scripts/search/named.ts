import { element } from '../element.ts';
import type { NamedAfter } from './answers-beyond.ts';
import { destinationAddress } from './destination.ts';
import { words } from './page-data.ts';
import type { Question } from './question.ts';
import type { Slots } from './slots.ts';

/**
 * Shows on top what a query names, and gives what stands of it after the hits; all of it is loaded when this is called. Search goes on
 * where it cannot be had.
 */
export async function showNamed(
  question: Question,
  found: boolean,
  { answers, choices }: Slots,
  current: () => boolean,
): Promise<NamedAfter> {
  try {
    const { afterView, namedBy, topView } = await import('./answers-beyond.ts');
    const named = await namedBy(question, found);
    if (!current()) return NOTHING;
    answers.replaceChildren(...topView(question, named));
    answers.hidden = !answers.firstChild;
    answers.dataset['known'] = 'true';
    return await afterView(question, named);
  } catch {
    if (!current()) return NOTHING;
    answers.hidden = true;
    const { query } = question.state;
    const href = await destinationAddress(query);
    if (href) choices.append(element('p', {}, element('a', { href, class: 'hit' }, words.goTo(query))));
    return NOTHING;
  }
}

const NOTHING: NamedAfter = { inPlanWords: [], ofWords: [] };
