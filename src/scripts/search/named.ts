import { element } from '../element.ts';
import type { NamedAfter } from './answers-beyond.ts';
import { destinationAddress } from './destination.ts';
import { words } from './page-data.ts';
import type { Question } from './question.ts';
import type { Slots } from './slots.ts';
import { loadAnswers } from './sources.ts';

const load = () => import('./answers-beyond.ts');

/** Asks for all that is needed to say what a query names; whether it can be had shows when it is said. */
export const prepareNamed = (): void => void Promise.all([load(), loadAnswers()]).catch(() => undefined);

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
    const { afterView, namedBy, topView } = await load();
    const named = await namedBy(question, found);
    if (!current()) return NOTHING;
    answers.replaceChildren(...topView(question, named));
    answers.hidden = !answers.firstChild;
    answers.dataset['known'] = 'true';
    delete answers.dataset['awaited'];
    return await afterView(question, named);
  } catch {
    if (!current()) return NOTHING;
    answers.hidden = true;
    delete answers.dataset['awaited'];
    const { query } = question.state;
    const href = await destinationAddress(query);
    if (href) choices.append(element('p', {}, element('a', { href, class: 'hit' }, words.goTo(query))));
    return NOTHING;
  }
}

const NOTHING: NamedAfter = { inPlanWords: [], ofWords: [] };
