import type { hitsBeside } from '../../search/beside.ts';
import { countedIn } from '../../search/hit.ts';
import { inPlanOrder } from '../../search/rank.ts';
import { element } from '../element.ts';
import { beyondWords } from './beyond-words.ts';
import { flatList } from './hits-view.ts';

/**
 * What is found in other forms than the query's, each kind under its own label and count; closed until the reader opens it, unless nothing
 * else was found.
 */
export async function besideView(kinds: Awaited<ReturnType<typeof hitsBeside>>, lang: string, more: boolean): Promise<HTMLElement> {
  const { beside, besideCount, besideTitle } = beyondWords();
  const lists: HTMLElement[] = [];
  for (const { kind, hits } of kinds) {
    const summary = element('summary', {}, besideCount(beside[kind], countedIn(hits), hits.length, more));
    lists.push(element('details', { open: !more && '' }, summary, await flatList(inPlanOrder(hits), lang)));
  }
  return element('section', { class: 'also-found' }, element('h2', {}, besideTitle), ...lists);
}
