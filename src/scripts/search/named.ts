import { SLOW } from '../../search/file-corpus.ts';
import { element } from '../element.ts';
import type { NamedAfter } from './answers-beyond.ts';
import { destinationAddress } from './destination.ts';
import { pageLanguage, words } from './page-data.ts';
import type { Question } from './question.ts';
import type { Slots } from './slots.ts';
import { textAddress } from './sources.ts';

/** So long, in milliseconds, hits wait for what a query names where the network is quick. */
const PATIENCE = 2000;

/** Who has arrived with a question sees hits: what it names comes into a line of its own from now on, so that they stay where they are. */
export function hitsFirst({ answers }: Slots): void {
  if (answers.dataset['awaited'] === undefined) return;
  answers.dataset['late'] = '';
  delete answers.dataset['awaited'];
}

/**
 * Resolves when the hits may be shown. Who arrives with a question sees what it names before them, since it would push them away; where
 * that is long in coming it has one line, kept free for it, and is unfolded by the reader. Who types, and who has waited long for the
 * text, sees the hits first: what is `named` is not even asked for, since it would take the network from them.
 */
export async function arrival(named: () => Promise<unknown>, found: boolean, slots: Slots): Promise<void> {
  const { answers } = slots;
  if (answers.dataset['awaited'] === undefined) return;
  const [text] = performance.getEntriesByName(textAddress(pageLanguage));
  const waits = () => Promise.race([named(), new Promise<boolean>((resume) => setTimeout(resume, PATIENCE, true))]);
  if (!found) await named();
  else if ((text && text.duration > SLOW) || (await waits()) === true) hitsFirst(slots);
  delete answers.dataset['awaited'];
}

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
    const late = answers.dataset['late'] !== undefined;
    answers.replaceChildren(...topView(question, named, late));
    answers.hidden = !late && !answers.firstChild;
    answers.dataset['known'] = 'true';
    return await afterView(question, named);
  } catch {
    if (!current()) return NOTHING;
    answers.hidden = true;
    choices.append(element('p', { class: 'total' }, words.namedFailed));
    const { query } = question.state;
    const href = await destinationAddress(query);
    if (href) choices.append(element('p', {}, element('a', { href, class: 'hit' }, words.goTo(query))));
    return NOTHING;
  }
}

const NOTHING: NamedAfter = { inPlanWords: [], ofWords: [] };
