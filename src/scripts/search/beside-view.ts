import type { hitsBeside } from '../../search/beside.ts';
import { inPlanOrder } from '../../search/rank.ts';
import { element } from '../element.ts';
import { beyondWords } from './beyond-words.ts';
import { countsOf, flatList } from './hits-view.ts';

/**
 * What is found in other forms than the query's, each kind under its own label and count; closed until the reader opens
 * it, unless nothing else was found.
 */
export async function besideView(kinds: Awaited<ReturnType<typeof hitsBeside>>, lang: string, open: boolean): Promise<HTMLElement> {
  const lists: HTMLElement[] = [];
  for (const { kind, hits } of kinds) {
    const summary = element('summary', {}, beyondWords().besideCount(beyondWords().beside[kind], countsOf(hits)));
    lists.push(element('details', { open: open && '' }, summary, await flatList(inPlanOrder(hits), lang)));
  }
  return element('section', { class: 'also-found' }, element('h2', {}, beyondWords().besideTitle), ...lists);
}
